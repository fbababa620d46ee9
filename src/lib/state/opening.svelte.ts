import type { Atlas } from '$lib/core/atlas';
import type { Span } from '$lib/core/time/span';
import { sameWindow, type Window } from '$lib/core/time/window';
import type { Address } from '$lib/core/view/address';
import type { Knowledge } from './knowledge.svelte';
import type { Selection } from './selection.svelte';

/** What the opening needs of the view. */
type Opened = { atlas: Atlas; window: Window; knowledge: Knowledge; selection: Selection };

/** Whether the atlas is at its opening, which shows a stranger the whole journey and how to go on; and the wish to see its days played. */
export class Opening {
  /** The days that the reader asked to see played, until the player takes them: half-open, in days since 1970-01-01. */
  asked: Span | null = $state.raw(null);
  /** Whether the address names no day. */
  private bare = $state(false);
  /**
   * The first window lies before the reader, who came to it by the atlas's own address or by its range of days. A link to its
   * single day leads to that day. What the opening says rests on all reports, so that no second clock has one. A filter changes only
   * what is listed below it.
   */
  readonly shown: boolean = $derived.by(() => {
    const { atlas, window, knowledge, selection } = this.view;
    const { firstWindow } = atlas;
    return (
      (this.bare || firstWindow.to - firstWindow.from > 1) &&
      sameWindow(window, { days: firstWindow, hour: null }) &&
      knowledge.day === null &&
      selection.asked === null
    );
  });

  constructor(private readonly view: Opened) {}

  /** Applies an address. */
  read({ window }: Pick<Address, 'window'>): void {
    this.bare = window === null;
  }

  /** The days to play from there, half-open: those of the first window; of a single day, all from there on. */
  get days(): Span {
    const { from, to } = this.view.atlas.firstWindow;
    return { from, to: to - from > 1 ? to : Infinity };
  }

  /** Asks for its days to be played, by whoever has no player at hand. */
  play(): void {
    this.asked = this.days;
  }

  /** Gives the days to play to the player that asks for them, once. */
  take(): Span | null {
    const { asked } = this;
    this.asked = null;
    return asked;
  }
}

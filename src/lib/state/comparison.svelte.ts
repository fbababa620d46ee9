import type { KnownBy } from '$lib/core/evidence/known-by';
import { knownUntil, type KnownUntil } from '$lib/core/evidence/known-until';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Window } from '$lib/core/time/window';
import { pageKnown } from '$lib/core/view/page-known';
import type { HistoryMode } from './history-mode';
import type { Knowledge } from './knowledge.svelte';

/** Where the divider stands at first, in percent. */
const MIDDLE = 50;
/** The least width of a page that has room for two halves, in pixels. */
const ROOMY = 720;

/**
 * Whether map and list stand in two halves: what had been reported by some evening, and what is known now. The page around them
 * then shows what is known now, for whatever is chosen in either half must open.
 */
export class Comparison {
  private readonly index: AtlasIndex;
  private readonly knowledge: Knowledge;
  private readonly window: () => Window;
  private readonly changed: (mode: HistoryMode) => void;

  /** Where the divider stands, in percent of the map's width; null where nothing is compared. */
  at: number | null = $state.raw(null);
  /** The second clock of the half of the past; null for the window's last day, as long as nothing else was chosen. */
  evening: KnownBy = $state.raw(null);
  /** Whether the page is wide enough for two halves; a phone keeps them in its address. */
  roomy = $state(true);

  /** Whether two halves are shown. */
  readonly on: boolean = $derived(this.at !== null && this.roomy);
  /** The second clock that the reader sees and sets: of two halves, that of the past. */
  readonly by: KnownBy = $derived.by(() =>
    this.on ? (this.evening ?? 'then') : this.knowledge.by
  );
  /** Up to when the reader has the reports, or in the half of the past had them. */
  readonly until: KnownUntil = $derived.by(() => knownUntil(this.index, this.by, this.window()));

  constructor(
    index: AtlasIndex,
    knowledge: Knowledge,
    window: () => Window,
    changed: (mode: HistoryMode) => void
  ) {
    this.index = index;
    this.knowledge = knowledge;
    this.window = window;
    this.changed = changed;
  }

  /** Follows how wide the page is. Call it during component setup. */
  followWidth(): void {
    $effect.pre(() => {
      const follow = () => (this.roomy = innerWidth >= ROOMY);
      follow();
      addEventListener('resize', follow);
      return () => removeEventListener('resize', follow);
    });
  }

  /** Applies what an address says; returns the second clock of the page around the halves. */
  read({ compare, known }: { compare: number | null; known: KnownBy }): KnownBy {
    this.at = compare;
    this.evening = compare === null ? null : known;
    return pageKnown({ compare, known });
  }

  /** Shows two halves, the past one by the clock that the reader had set. */
  open(): void {
    this.evening = this.knowledge.by;
    this.knowledge.by = null;
    this.at = MIDDLE;
    this.changed('push');
  }

  /** Moves the divider, in percent. */
  move(at: number): void {
    const next = Math.round(Math.min(Math.max(at, 0), 100) * 10) / 10;
    if (next === this.at) return;
    this.at = next;
    this.changed('replace');
  }

  /** Sets the second clock: of two halves, that of the past. */
  set(by: KnownBy): void {
    if (!this.on) this.show(by);
    else {
      this.evening = by;
      this.changed('push');
    }
  }

  /** Shows the reports of one clock alone. */
  show(by: KnownBy): void {
    if (this.at === null) {
      this.knowledge.setBy(by);
      return;
    }
    this.at = this.evening = null;
    this.knowledge.by = by;
    this.changed('push');
  }

  /** Shows the reports of then alone: by the evening that was compared, else by the one in view. */
  showThen(): void {
    if (this.knowledge.by === null) this.show(this.evening ?? 'then');
  }
}

import { createContext } from 'svelte';
import { clampAxis, revealOnAxis } from '$lib/core/time/axis-span';
import { contains, type Span } from '$lib/core/time/span';
import { EVEN, type Warp } from '$lib/core/time/warp';
import { windowSpan, type Window } from '$lib/core/time/window';
import type { AtlasAxis } from '$lib/core/view/axis-of';
import type { HistoryMode } from './history-mode';

/** Context of the time axis of the view set by the atlas's page. */
export const [getAxis, setAxis] = createContext<Axis>();

/** The longest stretch, in days, on which hours have room. */
const LONGEST_OF_HOURS = 2;

/** The time axis: which days of the atlas it shows, and how it measures them. */
export class Axis {
  private readonly changed: (mode: HistoryMode) => void;
  /** The days of the whole atlas, half-open: the slider's ends. */
  readonly extent: Span;
  /** How the elastic axis measures time; by all reports, so that the second clock does not move it. */
  readonly elastic: Warp;

  /** What it shows: days since 1970-01-01, with fractions. */
  span: Span = $state.raw({ from: 0, to: 1 });
  /** Whether all days are equally wide, rather than silence being compressed. */
  even: boolean = $state(false);

  /** What it showed before an hour's day was brought near; null if it was not, or has been moved since. */
  private far: Span | null = null;

  /** How the axis as shown measures time. */
  readonly warp: Warp = $derived.by(() => (this.even ? EVEN : this.elastic));

  /** The axis of an atlas, which first shows `span`. */
  constructor({ extent, elastic }: AtlasAxis, span: Span, changed: (mode: HistoryMode) => void) {
    this.changed = changed;
    this.extent = extent;
    this.elastic = elastic;
    this.span = span;
  }

  /** Shows another stretch, limited to the atlas's days and to at least six hours. */
  setSpan(span: Span): void {
    this.far = null;
    this.span = clampAxis(span, this.extent, this.warp);
  }

  /** Switches between the even axis and the elastic one; the same days stay in view. */
  setEven(even: boolean): void {
    if (even === this.even) return;
    this.even = even;
    this.changed('push');
  }

  /**
   * Brings a window into view: an hour with the whole of its day, until it is left again, and any other on what was shown before.
   * Under a hand that drags, the axis moves no more than it must.
   */
  show(window: Window, mode: HistoryMode = 'replace'): void {
    const span = windowSpan(window);
    if (mode === 'gesture') return this.reveal(span);
    if (window.hour === null) this.leaveHours();
    else if (!contains(this.span, span) || !this.hasHours) this.showDay(window.days.from);
    this.reveal(span);
  }

  private get hasHours(): boolean {
    return this.span.to - this.span.from <= LONGEST_OF_HOURS;
  }

  private showDay(day: number): void {
    if (!this.hasHours) this.far = this.span;
    // Nearer than a day the reader has zoomed in.
    if (this.span.to - this.span.from >= 1) this.span = { from: day, to: day + 1 };
  }

  private leaveHours(): void {
    if (this.far) this.span = this.far;
    this.far = null;
  }

  /** Moves as little as needed to show a span. */
  private reveal(span: Span): void {
    this.span = revealOnAxis(this.span, span, this.warp);
  }
}

import { createContext } from 'svelte';
import { extentOf } from '$lib/core/evidence/days-of-events';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { clampAxis, revealOnAxis } from '$lib/core/time/axis-span';
import type { Span } from '$lib/core/time/span';
import { EVEN, type Warp } from '$lib/core/time/warp';
import { elasticWarp } from '$lib/core/view/elastic';
import type { HistoryMode } from './history-mode';

/** Context of the time axis, of the view that the page of an atlas has set. */
export const [getAxis, setAxis] = createContext<Axis>();

/** The time axis: which days of the atlas it shows, and how it measures them. */
export class Axis {
  private readonly changed: (mode: HistoryMode) => void;
  /** The days of the whole atlas, half-open: the slider's ends. */
  readonly extent: Span;
  /** How the elastic axis measures time; by all reports, so that it stands still under the second clock. */
  readonly elastic: Warp;

  /** What it shows: days since 1970-01-01, with fractions. */
  span: Span = $state.raw({ from: 0, to: 1 });
  /** Whether every day is as wide as every other, or silence takes little room. */
  even: boolean = $state(false);

  /** How it measures time as it is shown. */
  readonly warp: Warp = $derived.by(() => (this.even ? EVEN : this.elastic));

  /** An axis that shows `span` first, of an atlas by all of whose reports there are these events. */
  constructor(events: readonly KnownEvent[], span: Span, changed: (mode: HistoryMode) => void) {
    this.changed = changed;
    this.extent = extentOf(events) ?? span;
    this.elastic = elasticWarp(events, this.extent);
    this.span = span;
  }

  /** Shows another stretch, kept to the atlas's days and to six hours at least. */
  setSpan(span: Span): void {
    this.span = clampAxis(span, this.extent, this.warp);
  }

  /** Chooses between the even axis and the elastic one; the same days stay in sight. */
  setEven(even: boolean): void {
    if (even === this.even) return;
    this.even = even;
    this.changed('push');
  }

  /** Moves as little as it must to show a span. */
  reveal(span: Span): void {
    this.span = revealOnAxis(this.span, span, this.warp);
  }
}

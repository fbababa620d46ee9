import type { Span } from '$lib/core/time/span';
import type { Axis } from '$lib/state/axis.svelte';
import type { View } from '$lib/state/view.svelte';
import { dragWindow, hourAt, startDrag, type Drag } from './drag-window';
import { gripAt, type Grip } from './grip';
import { hoursShow, type Scale } from './scale';
import { zoomAxis } from './zoom-axis';

/** What a gesture needs of the chart it is made on. */
type ChartHost = {
  view: Pick<View, 'window' | 'span' | 'setWindow' | 'settle'> & {
    axis: Pick<Axis, 'span' | 'extent' | 'setSpan'>;
  };
  scale(): Scale;
  /** Whether the thumb has two ends to take hold of. */
  range(): boolean;
  /** Told whenever the reader takes hold of the thumb, or of the track. */
  take(grip: Grip): void;
  /** Told where the pointer holds the thumb, in pixels; null once it lets go. */
  hold(x: number | null): void;
};

/** Where a pointer came down: on the rows of labels, with a finger or with a finer thing. */
type Touched = { strip: boolean; finger: boolean };

/** The least width at which the thumb can be taken hold of, in pixels. */
const REACH = 24;
const FINGER_REACH = 44;
/** A pointer that moved no farther than this has clicked, in pixels. */
const STILL = 5;

type Act =
  | { kind: 'drag'; drag: Drag }
  | { kind: 'hours' }
  | { kind: 'pan' }
  | { kind: 'pinch' }
  /** A finger on the track or any pointer on the labels: a click, unless it moves or a second finger comes. */
  | { kind: 'click'; x: number; then: 'take' | 'pan' };

/** Pointers on the chart, by their x in pixels: drags the window, pans and pinches the axis. */
export class ChartGesture {
  private readonly pointers = new Map<number, number>();
  private act: Act | null = null;
  private reach = REACH;

  constructor(private readonly host: ChartHost) {}

  down(id: number, x: number, { strip, finger }: Touched): void {
    this.pointers.set(id, x);
    this.reach = finger ? FINGER_REACH : REACH;
    if (this.pointers.size > 1) {
      this.host.hold(null);
      this.host.view.settle();
      this.act = { kind: 'pinch' };
    } else if (strip && !(finger && this.isOnThumb(x)))
      this.act = { kind: 'click', x, then: 'pan' };
    else if (finger && this.gripAt(x) === 'track') this.act = { kind: 'click', x, then: 'take' };
    else this.act = this.take(x);
  }

  move(id: number, x: number): void {
    const before = this.pointers.get(id);
    if (before === undefined || x === before) return;
    if (this.act?.kind === 'click') {
      if (Math.abs(x - this.act.x) <= STILL) return;
      this.act = this.act.then === 'pan' ? { kind: 'pan' } : this.take(this.act.x);
    }
    if (this.act?.kind === 'pinch') this.pinch(id, x);
    this.pointers.set(id, x);
    if (this.act?.kind === 'pan') this.shiftAxis(before, x);
    else if (this.act?.kind === 'drag') this.drag(this.act.drag, x);
    else if (this.act?.kind === 'hours') this.pickHour(x);
  }

  /** A pointer that was called off, `done` false, does not click. */
  up(id: number, done = true): void {
    if (!this.pointers.delete(id)) return;
    if (done && this.act?.kind === 'click') this.take(this.act.x);
    this.act = null;
    this.host.hold(null);
    this.host.view.settle();
  }

  private gripAt(x: number): Grip {
    return gripAt(x, this.thumb(), this.reach, this.host.range());
  }

  /** Whether a finger on the labels is on what is drawn of the thumb: its knob, or an end of a range, and not just under a wide window. */
  private isOnThumb(x: number): boolean {
    const grip = this.gripAt(x);
    if (grip !== 'body') return grip !== 'track';
    const { from, to } = this.thumb();
    return Math.abs(x - (from + to) / 2) <= this.reach / 2;
  }

  private thumb(): Span {
    const scale = this.host.scale();
    const { from, to } = this.host.view.span;
    return { from: scale.x(from), to: scale.x(to) };
  }

  private take(x: number): Act {
    const { view, range } = this.host;
    const scale = this.host.scale();
    const grip = this.gripAt(x);
    this.host.take(grip);
    if (!range() && hoursShow(scale, scale.day(x))) {
      this.pickHour(x);
      return { kind: 'hours' };
    }
    const drag = startDrag(grip, x, view.window, scale);
    if (grip === 'track') this.drag(drag, x);
    return { kind: 'drag', drag };
  }

  /** Past an end of the axis every move goes on by a little, and the view brings the axis along. */
  private drag(drag: Drag, x: number): void {
    const { view } = this.host;
    const scale = this.host.scale();
    const length = drag.grip === 'body' ? view.window.days.to - view.window.days.from : 0;
    const nudge = scale.width / 100;
    let day = scale.day(x - drag.off);
    if (x < 0)
      day = Math.min(scale.day(-nudge), Math.ceil(scale.axis.from) - 1) + drag.part * length;
    if (x > scale.width)
      day =
        Math.max(scale.day(scale.width + nudge), Math.floor(scale.axis.to) + 1) -
        (1 - drag.part) * length;
    view.setWindow(dragWindow(drag, day, view.window, view.axis.extent), 'gesture');
    const { from, to } = this.thumb();
    if (!this.host.range()) this.host.hold(x - drag.off + (0.5 - drag.part) * (to - from));
  }

  private pickHour(x: number): void {
    const { view } = this.host;
    const scale = this.host.scale();
    let day = scale.day(x);
    if (x < 0) day = scale.axis.from - 1 / 48;
    if (x > scale.width) day = scale.axis.to + 1 / 48;
    view.setWindow(hourAt(day, view.axis.extent), 'gesture');
    this.host.hold(x);
  }

  private shiftAxis(before: number, x: number): void {
    const { view } = this.host;
    const scale = this.host.scale();
    view.axis.setSpan({ from: scale.day(before - x), to: scale.day(scale.width + before - x) });
  }

  private pinch(id: number, x: number): void {
    const other = [...this.pointers].find(([one]) => one !== id)?.[1];
    const before = this.pointers.get(id);
    if (other === undefined || before === undefined) return;
    const { view } = this.host;
    // Fingers that cross would turn the axis round.
    const factor = Math.max(1, Math.abs(before - other)) / Math.max(1, Math.abs(x - other));
    view.axis.setSpan(zoomAxis(this.host.scale(), other, factor));
  }
}

import { rhythmOf } from '$lib/core/view/elastic';
import type { Axis } from '$lib/state/axis.svelte';
import type { Knowledge } from '$lib/state/knowledge.svelte';
import type { View } from '$lib/state/view.svelte';
import type { Span } from '$lib/core/time/span';
import { dayWindow, sameWindow, type Window } from '$lib/core/time/window';

/** What the player needs of the view. */
type Played = Pick<View, 'window' | 'glide' | 'setWindow' | 'settle'> & {
  axis: Pick<Axis, 'extent' | 'elastic'>;
  knowledge: Pick<Knowledge, 'stops' | 'peaks'>;
};

/** What moves the player; a test gives its own. */
type Drive = {
  /** Calls back before the next frame with the time in milliseconds, and returns how to call it off. */
  frame(callback: (now: number) => void): () => void;
  /** Whether the reader wants no motion. */
  still(): boolean;
};

/** How long a day stands at speed 1 to which something is dated, in milliseconds. */
const BEAT = 1000;
/** How many times as long one does that has a chief event. */
const PEAK_BEATS = 1.75;
/** The part of a beat in which a traveller comes to where it is on a stop. */
const GLIDE = 0.8;
/** What a day is short of when it is come back to from its place on the axis. */
const ROUNDING = 1e-6;

/**
 * Moves the window along the elastic axis: it stands a beat on each stop, longer on a chief event, and in between goes on at a steady pace, so
 * that long silence flies by. However late a frame comes, no stop is passed over; one run is one gesture.
 */
export class Player {
  playing = $state(false);
  /** How many times as fast as one beat a second. */
  speed = $state(1);
  private callOff: (() => void) | null = null;
  /** The window that this player showed last. */
  private left: Window | null = null;
  /** When the last frame came, in milliseconds; null before the first. */
  private before: number | null = null;
  /** How long the window has still to stand, in milliseconds at speed 1. */
  private rest = 0;
  /** How much of the axis is passed in a beat. */
  private pace = 1;
  /** Where it goes on from, as the elastic axis measures time. */
  private at = 0;
  /** The day before which a stretch ends that is played alone. */
  private end = Infinity;

  constructor(
    private readonly view: Played,
    private readonly drive: Drive
  ) {}

  /** Starts; from the last stop, over again at the first. */
  play(): void {
    const [first] = this.view.knowledge.stops;
    if (this.playing || first === undefined) return;
    this.begin();
    if (this.nextStop() === null) this.show(first);
    else this.stand();
    this.goOn();
  }

  /** Plays a stretch of days one by one: it stands on the first, and ends on the last that has a stop. */
  playThrough({ from, to }: Span): void {
    this.pause();
    this.view.setWindow(dayWindow(from), 'play');
    this.begin();
    this.end = to;
    this.stand();
    this.goOn();
  }

  /** Stops where it is; does nothing where it is not playing. */
  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.end = Infinity;
    this.callOff?.();
    this.callOff = null;
    this.view.settle();
  }

  private begin(): void {
    this.playing = true;
    this.before = null;
  }

  private goOn(): void {
    if (this.nextStop() === null) this.pause();
    else this.callOff = this.drive.frame((now) => this.step(now));
  }

  private step(now: number): void {
    // Whoever else has moved the window, a link or the panel, has taken over.
    if (!this.left || !sameWindow(this.left, this.view.window)) return this.pause();
    this.advance((now - (this.before ?? now)) * this.speed);
    this.before = now;
    this.goOn();
  }

  private advance(milliseconds: number): void {
    const { elastic } = this.view.axis;
    const stood = Math.min(this.rest, milliseconds);
    this.rest -= stood;
    const stop = this.nextStop();
    if (this.rest > 0 || stop === null) return;
    if (this.drive.still()) return this.show(stop);
    this.at += ((milliseconds - stood) / BEAT) * this.pace;
    const day = Math.floor(elastic.day(this.at) + ROUNDING);
    if (day >= stop) this.show(stop);
    else if (day > this.day()) this.move(day);
  }

  /** The last day of the window, which goes ahead. */
  private day(): number {
    return this.view.window.days.to - 1;
  }

  private nextStop(): number | null {
    const next = this.view.knowledge.stops.find((stop) => stop > this.day());
    return next === undefined || next >= this.end ? null : next;
  }

  /** Goes to a stop, and stands there. */
  private show(stop: number): void {
    this.move(stop, true);
    this.stand();
  }

  private stand(): void {
    const { axis, knowledge, window } = this.view;
    const { elastic, extent } = axis;
    const { stops } = knowledge;
    this.left = window;
    this.pace = rhythmOf(stops);
    const isPeak = knowledge.peaks.some(({ when }) => when.stated.days.from === this.day());
    this.rest = BEAT * (isPeak ? PEAK_BEATS : 1);
    // In front of the atlas nothing is compressed; that is skipped.
    this.at = elastic.at(Math.max(this.day() + 1, extent.from));
  }

  /** Moves the window, as long as it is, so that it ends with the day; `rests` where it then stands. */
  private move(day: number, rests = false): void {
    const { from, to } = this.view.window.days;
    this.left = { days: { from: day + 1 - (to - from), to: day + 1 }, hour: null };
    const milliseconds = (BEAT * (rests ? GLIDE : 1)) / this.speed;
    this.view.glide = this.drive.still() ? null : { window: this.left, milliseconds, rests };
    this.view.setWindow(this.left, 'play');
  }
}

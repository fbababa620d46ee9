import type { View } from '$lib/state/view.svelte';
import { sameWindow, type Window } from '$lib/core/window';
import { nextStop } from './next-stop';

/** Calls back after so many milliseconds, and returns how to call it off. */
type Later = (callback: () => void, milliseconds: number) => () => void;

/** What the player needs of the view. */
type Played = Pick<View, 'window' | 'dated' | 'setWindow' | 'settle'>;

/** How long a day stands at speed 1, in milliseconds. */
const BEAT = 1000;

/** Moves the window on day by day at a steady beat, each dated day in turn; one run is one gesture. */
export class Player {
  playing = $state(false);
  /** Days a second. */
  speed = $state(1);
  private stop: (() => void) | null = null;
  private left: Window | null = null;

  constructor(
    private readonly view: Played,
    private readonly later: Later
  ) {}

  /** Starts; from the last dated day, over again at the first. */
  play(): void {
    if (this.playing || this.view.dated.length === 0) return;
    this.playing = true;
    if (this.stopAfter() === null) this.show(this.view.dated[0] as number);
    this.left = this.view.window;
    this.wait();
  }

  /** Stops where it is; does nothing where it is not playing. */
  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.stop?.();
    this.stop = null;
    this.view.settle();
  }

  private wait(): void {
    this.stop = this.later(() => this.step(), BEAT / this.speed);
  }

  private step(): void {
    // Whoever else has moved the window, a link or the panel, has taken over.
    if (this.left && !sameWindow(this.left, this.view.window)) return this.pause();
    const day = this.stopAfter();
    if (day === null) return this.pause();
    this.show(day);
    if (this.stopAfter() === null) this.pause();
    else this.wait();
  }

  private stopAfter(): number | null {
    return nextStop(this.view.window.days.to - 1, this.view.dated);
  }

  /** Moves the window, as long as it is, so that it ends with the day. */
  private show(day: number): void {
    const { from, to } = this.view.window.days;
    this.left = { days: { from: day + 1 - (to - from), to: day + 1 }, hour: null };
    this.view.setWindow(this.left, 'gesture');
  }
}

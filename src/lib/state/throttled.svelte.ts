import { untrack } from 'svelte';

/**
 * A value that follows another at once, and while that keeps changing at most every so many milliseconds;
 * the last change always arrives. For what is dear to draw and cannot be read at sixty changes a second.
 * Made while a component is set up, with whose end it stops.
 */
export class Throttled<T> {
  current: T = $state.raw() as T;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: { value: T } | null = null;

  constructor(follow: () => T, pace: number) {
    this.current = untrack(follow);
    $effect.pre(() => {
      const value = follow();
      untrack(() => this.take(value, pace));
    });
    $effect.pre(() => () => clearTimeout(this.timer));
  }

  private take(value: T, pace: number): void {
    if (this.timer !== undefined) {
      this.waiting = { value };
      return;
    }
    this.current = value;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const { waiting } = this;
      this.waiting = null;
      if (waiting) this.take(waiting.value, pace);
    }, pace);
  }
}

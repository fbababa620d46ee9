import { untrack } from 'svelte';

/**
 * A value that follows another at once, but at most every so many milliseconds while that keeps changing; the last change always
 * arrives, and the first is not held up by the start. For what is expensive to draw and unreadable at sixty changes a second. Made
 * during component setup; stops with the component.
 */
export class Throttled<T> {
  current: T = $state.raw() as T;
  /** Whether the value changes faster than it is followed. */
  moving = $state(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: { value: T } | null = null;

  constructor(follow: () => T, pace: number) {
    this.current = untrack(follow);
    let started = false;
    $effect.pre(() => {
      const value = follow();
      if (started) untrack(() => this.take(value, pace));
      started = true;
    });
    $effect.pre(() => () => clearTimeout(this.timer));
  }

  private take(value: T, pace: number): void {
    if (this.timer !== undefined) {
      this.waiting = { value };
      this.moving = true;
      return;
    }
    this.current = value;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const { waiting } = this;
      this.waiting = null;
      if (waiting) this.take(waiting.value, pace);
      else this.moving = false;
    }, pace);
  }
}

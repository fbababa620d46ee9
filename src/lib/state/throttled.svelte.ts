import { untrack } from 'svelte';

/** How long after a change another counts as the same motion, in milliseconds: a step can take longer than the pace. */
const REST = 400;

/**
 * A value that follows another at once, but at most every so many milliseconds while that keeps changing; the last change always
 * arrives, and the first is not held up by the start. For what is expensive to draw and unreadable at sixty changes a second. Made
 * during component setup; stops with the component.
 */
export class Throttled<T> {
  current: T = $state.raw() as T;
  /** Whether the value is in motion: it changed, and had changed shortly before. */
  moving = $state(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private waiting: { value: T } | null = null;

  constructor(follow: () => T, pace: number) {
    this.current = untrack(follow);
    let started = false;
    $effect.pre(() => {
      const value = follow();
      if (started) untrack(() => this.follow(value, pace));
      started = true;
    });
    $effect.pre(() => () => {
      clearTimeout(this.timer);
      clearTimeout(this.rest);
    });
  }

  private follow(value: T, pace: number): void {
    this.moving = this.rest !== undefined;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = undefined;
      this.moving = false;
    }, REST);
    this.take(value, pace);
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

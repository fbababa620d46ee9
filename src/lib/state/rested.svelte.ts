import { untrack } from 'svelte';
import { OnceAtRest, type Pace } from './once-at-rest';

/**
 * A value that follows another once that rests: for what is expensive to draw and may come a moment late. Made during component
 * setup; stops with the component.
 */
export class Rested<T> {
  current: T = $state.raw() as T;

  constructor(follow: () => T, pace: Pace) {
    this.current = untrack(follow);
    const changes = new OnceAtRest<T>(pace, (value) => (this.current = value));
    let started = false;
    $effect.pre(() => {
      const value = follow();
      if (started) changes.take(value);
      started = true;
    });
    $effect.pre(() => () => changes.stop());
  }
}

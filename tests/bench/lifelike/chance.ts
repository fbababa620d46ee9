/** Draws that look random and are the same in every run. */
export type Chance = {
  /** A fraction from 0 to 1, without 1. */
  fraction(): number;
  /** A whole number below `count`. */
  below(count: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Whether something happens that happens this often, from 0 to 1. */
  happens(often: number): boolean;
};

/** A generator of draws from a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(fraction() * count);
  return {
    fraction,
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    happens: (often) => fraction() < often
  };
}

import { expect, it } from 'vitest';
import { chance } from './chance';

const draws = (seed: number): number[] => {
  const { below } = chance(seed);
  return Array.from({ length: 6000 }, () => below(6));
};

it('draws the same for the same seed, and otherwise for another', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

it('draws each number about as often', () => {
  for (let number = 0; number < 6; number++) {
    const count = draws(1).filter((drawn) => drawn === number).length;
    expect(Math.abs(count - 1000)).toBeLessThan(150);
  }
});

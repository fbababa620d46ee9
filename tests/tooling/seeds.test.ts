import fc from 'fast-check';
import { expect, it } from 'vitest';

/** What a property is tried on. */
function tried(): number[] {
  const values: number[] = [];
  fc.assert(
    fc.property(fc.integer(), (value) => {
      values.push(value);
    })
  );
  return values;
}

it('a property is tried on the same values always', () => {
  const first = tried();
  expect(first.length).toBeGreaterThan(10);
  expect(new Set(first).size).toBeGreaterThan(10);
  expect(tried()).toEqual(first);
});

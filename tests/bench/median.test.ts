import { expect, it } from 'vitest';
import { median } from './median';

it.each([
  [[3], 3],
  [[5, 1, 9], 5],
  [[10, 2, 4, 8], 6],
  [[], NaN]
])('takes %j to be %d in the middle', (values, middle) => {
  expect(median(values)).toBe(middle);
});

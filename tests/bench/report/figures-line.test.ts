import { expect, it } from 'vitest';
import { figuresLine } from './figures-line';

it('gives each figure as many digits as can be told apart', () => {
  const figures = { a: 3, b: 4.8712, c: 14.62, d: 1234.5, e: NaN, f: 0.0449 };
  expect(figuresLine(figures)).toBe('a 3, b 4.87, c 14.6, d 1235, e –, f 0.04');
});

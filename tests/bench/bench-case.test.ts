import { expect, it } from 'vitest';
import { benchCases } from './bench-case';

it('measures a step on plain and lifelike atlases, by all reports and by those of then, and on a phone', () => {
  const cases = benchCases({ parts: ['step'], sizes: [100] });
  expect(cases.map(({ shape, screen, reports }) => `${shape} ${screen} ${reports}`)).toEqual([
    'plain desktop all',
    'lifelike desktop all',
    'lifelike desktop then',
    'lifelike phone all'
  ]);
});

it('has no plain atlas that would put ten thousands of events into one month', () => {
  const cases = benchCases({ parts: ['open', 'step'], sizes: [5000, 50_000] });
  const plain = cases.filter(({ shape }) => shape === 'plain');
  expect(plain.map(({ events }) => events)).toEqual([100, 5000, 5000]);
  expect(cases.some(({ events }) => events === 50_000)).toBe(true);
});

it('opens the page alone before the atlases whose events are to be told from it, once', () => {
  const sizes = (of: number[]) =>
    benchCases({ parts: ['open'], sizes: of })
      .filter(({ shape }) => shape === 'lifelike')
      .map(({ events }) => events);
  expect(sizes([5000])).toEqual([100, 5000]);
  expect(sizes([1000, 100])).toEqual([100, 1000]);
});

it('opens no page for what needs none', () => {
  expect(benchCases({ parts: ['compile', 'view'], sizes: [100] })).toEqual([]);
});

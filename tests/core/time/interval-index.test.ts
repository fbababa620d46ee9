import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntervalIndex } from '../../../src/lib/core/time/interval-index';
import { overlaps, type Span } from '../../../src/lib/core/time/span';

const end = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -20, max: 20 }) },
  fc.constantFrom(-Infinity, Infinity)
);
const span = fc.record({ from: end, to: end });
const isStretch = ({ from, to }: Span) => from < to;

test('what overlaps a stretch is found, each once and in order, and nothing else', () => {
  const intervals = fc.array(
    fc.tuple(span, fc.integer({ min: 0, max: 12 })).map(([stretch, row]) => ({ ...stretch, row })),
    { maxLength: 40 }
  );
  fc.assert(
    fc.property(intervals, span, (all, asked) => {
      const expected = isStretch(asked)
        ? all.filter((one) => isStretch(one) && overlaps(one, asked)).map(({ row }) => row)
        : [];
      expect(new IntervalIndex(all).overlapping(asked)).toEqual(
        [...new Set(expected)].sort((a, b) => a - b)
      );
    }),
    { numRuns: 1000 }
  );
});

test('few of many are looked at', () => {
  const many = Array.from({ length: 100_000 }, (_, row) => ({ row, from: row, to: row + 3 }));
  let looks = 0;
  const counted = many.map(({ row, from, to }) => ({ row, from, to }));
  const index = new IntervalIndex(counted);
  const starts = Reflect.get(index, 'starts') as Float64Array;
  Reflect.set(
    index,
    'starts',
    new Proxy(starts, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) })
  );
  expect(index.overlapping({ from: 50_000, to: 50_001 })).toEqual([49_998, 49_999, 50_000]);
  expect(looks).toBeLessThan(60);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlaps, union, type Span } from '../../../src/lib/core/time/span';

const span = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]): Span => ({ from, to: from + length }));

const pointsOf = ({ from, to }: Span) => Array.from({ length: to - from }, (_, at) => from + at);

describe('span', () => {
  test('contains its start and not its end', () => {
    const day: Span = { from: 10, to: 11 };
    expect(overlaps(day, { from: 10, to: 11 })).toBe(true);
    expect(overlaps(day, { from: 11, to: 12 })).toBe(false);
    expect(overlaps(day, { from: 9, to: 10 })).toBe(false);
  });

  test('overlaps another where they share a point, either way round', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = pointsOf(a).some((point) => pointsOf(b).includes(point));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      })
    );
  });

  test('contains another where it has all of its points', () => {
    fc.assert(
      fc.property(span, span, (outer, inner) => {
        const points = pointsOf(outer);
        expect(contains(outer, inner)).toBe(
          pointsOf(inner).every((point) => points.includes(point))
        );
      })
    );
  });

  test('a union contains each of its spans and is no longer than it must be', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const whole = union(spans);
        expect(spans.every((one) => contains(whole, one))).toBe(true);
        expect(spans.some((one) => one.from === whole.from)).toBe(true);
        expect(spans.some((one) => one.to === whole.to)).toBe(true);
      })
    );
  });

  test('a union of none is refused', () => {
    expect(() => union([])).toThrow(RangeError);
  });
});

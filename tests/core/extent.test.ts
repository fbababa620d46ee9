import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent } from '../../src/lib/core/extent';
import { union } from '../../src/lib/core/time/span';

describe('the extent of numbers', () => {
  test('is what Math.min and Math.max find', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        expect(extent(values)).toEqual({ from: Math.min(...values), to: Math.max(...values) });
      })
    );
  });

  test('is found among more than a stack holds', () => {
    const many = Array.from({ length: 1_000_000 }, (_, at) => at - 400_000);
    expect(extent(many)).toEqual({ from: -400_000, to: 599_999 });
  });

  test('bounds the union of as many spans', () => {
    const spans = Array.from({ length: 300_000 }, (_, at) => ({ from: at, to: at + 2 }));
    expect(union(spans)).toEqual({ from: 0, to: 300_001 });
  });
});

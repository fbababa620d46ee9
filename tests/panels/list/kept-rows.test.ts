import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptRows } from '../../../src/lib/panels/list/kept-rows';

describe('keptRows', () => {
  it('are the row with the focus and its neighbours, the first and the last', () => {
    expect(keptRows(500, 1000)).toEqual([0, 499, 500, 501, 999]);
    expect(keptRows(0, 1000)).toEqual([0, 1, 999]);
    expect(keptRows(999, 1000)).toEqual([0, 998, 999]);
    expect(keptRows(null, 1000)).toEqual([0, 999]);
  });

  it('are rows of the list, each once and in order, whatever has gone from it meanwhile', () => {
    fc.assert(
      fc.property(fc.option(fc.nat({ max: 20 })), fc.nat({ max: 10 }), (focused, count) => {
        const kept = keptRows(focused, count);
        expect(kept.every((row) => row >= 0 && row < count)).toBe(true);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      })
    );
  });
});

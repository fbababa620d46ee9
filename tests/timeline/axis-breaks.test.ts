import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warpOf } from '../../src/lib/core/time/warp';
import { axisBreaks } from '../../src/lib/timeline/axis-breaks';
import { coarseLength } from '../../src/lib/timeline/coarse-length';
import { axisScale } from '../../src/lib/timeline/scale';
import { labelWidth } from '../../src/lib/timeline/ticks';
import { lengthOfTime } from '../../src/lib/words/en/timeline';
import { day } from '../make-atlas';
import { randomScale } from './random-scale';

const silence = { from: day('2023-09-21'), to: day('2024-06-10') };
const warp = warpOf([silence], 4);
const around = { from: silence.from - 8, to: silence.to + 8 };

describe('a break as it is drawn', () => {
  test('it has its place, its ends, its length in words and its days', () => {
    expect(axisBreaks(axisScale(around, 400, warp))).toEqual([
      {
        day: silence.from,
        x: 160,
        width: 80,
        ends: [160, 240],
        lines: ['9 months'],
        title: '9 months without a dated event: 21 September 2023 to 9 June 2024'
      }
    ]);
  });

  test('with less room its words take two lines, with too little there are none', () => {
    const linesAt = (width: number) => axisBreaks(axisScale(around, width, warp))[0]?.lines;
    expect(linesAt(260)).toEqual(['9', 'months']);
    expect(linesAt(200)).toEqual([]);
  });

  test('cut off by an end of the axis it has one end of its own', () => {
    const half = { from: around.from, to: (silence.from + silence.to) / 2 };
    expect(axisBreaks(axisScale(half, 500, warp))).toMatchObject([
      { x: 400, width: 100, ends: [400] }
    ]);
  });

  test('an axis without silence has none', () => {
    const busy = { from: silence.to, to: silence.to + 8 };
    expect(axisBreaks(axisScale(busy, 500, warp))).toEqual([]);
  });

  test('words never cover the ends, nor another break', () => {
    fc.assert(
      fc.property(randomScale, (scale) => {
        let free = 0;
        for (const { x, width, lines } of axisBreaks(scale)) {
          expect(x).toBeGreaterThanOrEqual(free - 1e-6);
          for (const line of lines) expect(labelWidth(line)).toBeLessThan(width);
          free = x + width;
        }
        expect(free).toBeLessThanOrEqual(scale.width + 1e-6);
      })
    );
  });
});

test.each([
  [12, '12 days'],
  [59, '59 days'],
  [61, '2 months'],
  [263, '9 months'],
  [715, '23 months'],
  [731, '2 years'],
  [1549, '4 years']
])('%i days are %s', (days, words) => {
  expect(lengthOfTime(...coarseLength(days))).toBe(words);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Height } from '../../../src/lib/core/movement/stretch';
import { gapLabel } from '../../../src/lib/timeline/graph/gap-label';
import {
  greatestHeight,
  heightByKey,
  keptHeight,
  LEAST_HEIGHT
} from '../../../src/lib/timeline/graph/graph-height';
import { journeyAxis } from '../../../src/lib/timeline/graph/journey-axis';
import { ARROWS, nextItem } from '../../../src/lib/core/view/next-item';
import { linearScale } from '../../../src/lib/timeline/scale';

describe('the height of the graph', () => {
  test('is at most 40% of the page, and never too little to read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 2000 }),
        fc.double({ min: -500, max: 3000, noNaN: true }),
        fc.constantFrom('ArrowUp', 'ArrowDown', 'Home', 'End'),
        (page, height, key) => {
          const next = heightByKey(key, keptHeight(height, page), page) ?? 0;
          expect(next).toBeGreaterThanOrEqual(LEAST_HEIGHT);
          expect(next).toBeLessThanOrEqual(Math.max(LEAST_HEIGHT, Math.round(page * 0.4)));
        }
      )
    );
  });

  it('goes by keys', () => {
    expect(heightByKey('ArrowUp', 200, 900)).toBe(216);
    expect(heightByKey('ArrowDown', 200, 900)).toBe(184);
    expect(heightByKey('End', 200, 900)).toBe(greatestHeight(900));
    expect(heightByKey('a', 200, 900)).toBeNull();
  });
});

describe('the axis of a journey', () => {
  it('shows it with a margin', () => {
    expect(journeyAxis({ from: 100, to: 110 }, { from: 105, to: 106 })).toEqual({
      from: 99.4,
      to: 110.6
    });
  });

  it('shows a window that is near, and none that is far', () => {
    expect(journeyAxis({ from: 100, to: 110 }, { from: 96, to: 97 }).from).toBe(96);
    expect(journeyAxis({ from: 100, to: 110 }, { from: 6, to: 7 }).from).toBe(99.4);
  });
});

describe('the words beside a gap', () => {
  const scale = linearScale({ from: 0, to: 10 }, 400);
  const heights = { y: ({ km }: Height) => 200 - km };
  const gap = (from: number, to: number, up: number) =>
    gapLabel(
      [
        { day: from, stretch: 0, km: 0 },
        { day: to, stretch: 0, km: up }
      ],
      scale,
      heights
    );

  it('stand at the middle of what is in sight', () => {
    expect(gap(2, 4, 100)).toEqual({ x: 128, y: 158, anchor: 'start' });
    expect(gap(8, 12, 100)?.anchor).toBe('end');
  });

  it('are left out where there is no room', () => {
    expect(gap(2, 4, 10)).toBeNull();
    expect(gap(12, 14, 100)).toBeNull();
  });
});

test('keys go from mark to mark and stop at the ends', () => {
  expect(
    ['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => nextItem(key, 1, 4, ARROWS.axis))
  ).toEqual([2, 0, 0, 3]);
  expect(nextItem('ArrowRight', 3, 4, ARROWS.axis)).toBe(3);
  expect(nextItem('ArrowDown', 0, 4, ARROWS.axis)).toBe(0);
  expect(nextItem('Tab', 0, 4, ARROWS.axis)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayWindow } from '../../src/lib/core/window';
import { dragWindow, hourAt, startDrag } from '../../src/lib/timeline/drag-window';
import { gripAt } from '../../src/lib/timeline/grip';

const extent = { from: 0, to: 30 };
const range = { days: { from: 10, to: 14 }, hour: null };

describe('what a pointer takes hold of', () => {
  test('a thumb of three pixels can be taken over twenty-four', () => {
    const thumb = { from: 100, to: 103 };
    expect([89.4, 89.5, 113.4, 113.5].map((x) => gripAt(x, thumb, 24, false))).toEqual([
      'track',
      'body',
      'body',
      'track'
    ]);
  });

  test('the ends of a range lie outside it and a little inside, the body between them', () => {
    const thumb = { from: 100, to: 200 };
    expect([75, 76, 111, 112, 187, 188, 223, 224].map((x) => gripAt(x, thumb, 24, true))).toEqual([
      'track',
      'from',
      'from',
      'body',
      'body',
      'to',
      'to',
      'track'
    ]);
  });
});

describe('dragging', () => {
  test('the free track takes the day under the pointer', () => {
    const window = dayWindow(3);
    const drag = startDrag('track', 12.9, window);
    expect(dragWindow(drag, 12.9, window, extent)).toEqual(dayWindow(12));
  });

  test('the body keeps its distance to the pointer, and its length', () => {
    const drag = startDrag('body', 10.2, range);
    expect(dragWindow(drag, 12.3, range, extent).days).toEqual({ from: 12, to: 16 });
  });

  test('an end of a range stops at the other', () => {
    expect(dragWindow(startDrag('from', 10, range), 25, range, extent).days).toEqual({
      from: 13,
      to: 14
    });
    expect(dragWindow(startDrag('to', 14, range), 2, range, extent).days).toEqual({
      from: 10,
      to: 11
    });
  });

  test('the window is never empty nor outside the atlas', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('from', 'to', 'body', 'track'),
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (grip, at, to) => {
          const { days } = dragWindow(startDrag(grip, at, range), to, range, extent);
          expect(days.to).toBeGreaterThan(days.from);
          expect(days.from).toBeGreaterThanOrEqual(extent.from);
          expect(days.to).toBeLessThanOrEqual(extent.to);
        }
      )
    );
  });
});

describe('hours', () => {
  test('an hour contains its start and not its end', () => {
    expect(hourAt(12 + 6 / 24, extent)).toEqual({ days: { from: 12, to: 13 }, hour: 6 });
    expect(hourAt(12 + 7 / 24 - 0.001, extent)).toEqual({ days: { from: 12, to: 13 }, hour: 6 });
  });

  test('past the ends of the atlas it is the first or the last', () => {
    expect(hourAt(-5, extent)).toEqual({ days: { from: 0, to: 1 }, hour: 0 });
    expect(hourAt(99, extent)).toEqual({ days: { from: 29, to: 30 }, hour: 23 });
  });
});

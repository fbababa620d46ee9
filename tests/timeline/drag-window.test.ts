import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warpOf } from '../../src/lib/core/time/warp';
import { dayWindow, type Window } from '../../src/lib/core/time/window';
import { dragWindow, hourAt, startDrag } from '../../src/lib/timeline/drag-window';
import { gripAt, type Grip } from '../../src/lib/timeline/grip';
import { axisScale, linearScale, type Scale } from '../../src/lib/timeline/scale';

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

/** Ten pixels a day. */
const scale = linearScale({ from: 0, to: 100 }, 1000);

/** The window after a drag from one place to another. */
function drag(grip: Grip, x: number, to: number, window: Window, on: Scale = scale) {
  const drag = startDrag(grip, x, window, on);
  return dragWindow(drag, on.day(to - drag.off), window, extent);
}

describe('dragging', () => {
  test('the free track takes the day under the pointer', () => {
    expect(drag('track', 129, 129, dayWindow(3))).toEqual(dayWindow(12));
  });

  test('the body keeps its distance to the pointer, and its length', () => {
    expect(drag('body', 102, 123, range).days).toEqual({ from: 12, to: 16 });
  });

  test('an end of a range stops at the other', () => {
    expect(drag('from', 100, 250, range).days).toEqual({ from: 13, to: 14 });
    expect(drag('to', 140, 20, range).days).toEqual({ from: 10, to: 11 });
  });

  test('the window is never empty nor outside the atlas', () => {
    const x = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom<Grip>('from', 'to', 'body', 'track'), x, x, (grip, at, to) => {
        const { days } = drag(grip, at, to, range);
        expect(days.to).toBeGreaterThan(days.from);
        expect(days.from).toBeGreaterThanOrEqual(extent.from);
        expect(days.to).toBeLessThanOrEqual(extent.to);
      })
    );
  });
});

describe('dragging over a break', () => {
  // Days 5 to 20 are as wide as three of the others, of ten pixels each.
  const bent = axisScale({ from: 0, to: 30 }, 180, warpOf([{ from: 5, to: 20 }], 3));

  test('a thumb taken beside its narrow body comes out of the break under the pointer', () => {
    const window = dayWindow(12);
    expect(drag('body', 60, 60, window, bent)).toEqual(window);
    expect(drag('body', 60, 95, window, bent)).toEqual(dayWindow(22));
    expect(drag('body', 60, 20, window, bent)).toEqual(dayWindow(2));
  });

  test('wherever it is taken, it stays where it is until the pointer moves', () => {
    const x = fc.double({ min: -20, max: 200, noNaN: true });
    const window = fc
      .integer({ min: 0, max: 25 })
      .chain((from) =>
        fc.integer({ min: from + 1, max: 30 }).map((to) => ({ days: { from, to }, hour: null }))
      );
    fc.assert(
      fc.property(fc.constantFrom<Grip>('from', 'to', 'body'), x, window, (grip, at, window) => {
        expect(drag(grip, at, at, window, bent)).toEqual(window);
      })
    );
  });

  test('it follows the pointer without a leap', () => {
    let before = drag('body', 25, 25, dayWindow(2), bent).days.from;
    for (let x = 25; x <= 145; x += 0.5) {
      const { from } = drag('body', 25, x, dayWindow(2), bent).days;
      expect(from - before).toBeGreaterThanOrEqual(0);
      expect(from - before).toBeLessThanOrEqual(1);
      before = from;
    }
    expect(before).toBe(26);
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

import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/lib/core/time/span';
import { dayWindow, sameWindow, type Window } from '../../src/lib/core/time/window';
import { ChartGesture } from '../../src/lib/timeline/chart-gesture';
import { linearScale } from '../../src/lib/timeline/scale';

const MOUSE = { strip: false, finger: false };
const FINGER = { strip: false, finger: true };
const STRIP = { strip: true, finger: false };
const FINGER_ON_STRIP = { strip: true, finger: true };

/** A chart 1000 pixels long over days 0 to `length`. */
function chart({ length = 100, range = false, window = dayWindow(50) } = {}) {
  const acts: string[] = [];
  const holds: (number | null)[] = [];
  const view = {
    window: window as Window,
    axis: {
      span: { from: 0, to: length } as Span,
      extent: { from: -50, to: 150 },
      setSpan(span: Span) {
        view.axis.span = span;
      }
    },
    get span() {
      return view.window.days;
    },
    setWindow(next: Window, act: string) {
      if (sameWindow(next, view.window)) return;
      view.window = next;
      acts.push(act);
    },
    settle() {
      acts.push('settle');
    }
  };
  const scale = () => linearScale(view.axis.span, 1000);
  const gesture = new ChartGesture({
    view,
    scale,
    range: () => range,
    take: () => {},
    hold: (x) => holds.push(x)
  });
  return { view, acts, holds, gesture };
}

describe('one pointer', () => {
  test('a click on the track is one act', () => {
    const { view, acts, gesture } = chart();
    gesture.down(1, 123, MOUSE);
    gesture.up(1);
    expect(view.window).toEqual(dayWindow(12));
    expect(acts).toEqual(['gesture', 'settle']);
  });

  test('the thumb follows the pointer live, from wherever it was taken', () => {
    const { view, acts, gesture } = chart();
    gesture.down(1, 499, MOUSE);
    expect(view.window).toEqual(dayWindow(50));
    gesture.move(1, 509);
    expect(view.window).toEqual(dayWindow(51));
    gesture.move(1, 529);
    expect(view.window).toEqual(dayWindow(53));
    gesture.up(1);
    expect(acts).toEqual(['gesture', 'gesture', 'settle']);
  });

  test('the knob stays under the pointer between two days, and is let go of on the day', () => {
    const { view, holds, gesture } = chart({ length: 10, window: dayWindow(5) });
    gesture.down(1, 560, MOUSE);
    for (const x of [570, 590, 620]) gesture.move(1, x);
    expect(holds).toEqual([560, 580, 610]);
    expect(view.window).toEqual(dayWindow(6));
    gesture.up(1);
    expect(holds.at(-1)).toBeNull();
  });

  test('past the end of the axis it goes on, a day with each move', () => {
    const { view, gesture } = chart();
    gesture.down(1, 505, MOUSE);
    gesture.move(1, 1010);
    expect(view.window).toEqual(dayWindow(100));
    gesture.move(1, -5);
    expect(view.window).toEqual(dayWindow(-1));
  });

  test('the ends of a range are dragged alone', () => {
    const { view, gesture } = chart({
      range: true,
      window: { days: { from: 40, to: 60 }, hour: null }
    });
    gesture.down(1, 605, MOUSE);
    gesture.move(1, 655);
    expect(view.window.days).toEqual({ from: 40, to: 65 });
  });

  test('where hours have room, a click picks one', () => {
    const { view, gesture } = chart({ length: 2, window: dayWindow(0) });
    gesture.down(1, 510, MOUSE);
    gesture.up(1);
    expect(view.window).toEqual({ days: { from: 1, to: 2 }, hour: 0 });
  });

  test('dragging the labels moves the axis and not the window; a click on them goes there', () => {
    const { view, acts, gesture } = chart();
    gesture.down(1, 300, STRIP);
    gesture.move(1, 400);
    gesture.up(1);
    expect(view.axis.span).toEqual({ from: -10, to: 90 });
    expect(view.window).toEqual(dayWindow(50));
    gesture.down(1, 305, STRIP);
    gesture.up(1);
    expect(view.window).toEqual(dayWindow(20));
    expect(acts).toEqual(['settle', 'gesture', 'settle']);
  });
});

describe('fingers', () => {
  test('a finger on the track jumps when it is lifted, or when it moves', () => {
    const { view, gesture } = chart();
    gesture.down(1, 105, FINGER);
    expect(view.window).toEqual(dayWindow(50));
    gesture.up(1);
    expect(view.window).toEqual(dayWindow(10));
    gesture.down(1, 805, FINGER);
    gesture.move(1, 815);
    expect(view.window).toEqual(dayWindow(81));
  });

  test('a finger on the labels drags the thumb if that is over it, and else the axis', () => {
    const under = chart();
    under.gesture.down(1, 505 + 21, FINGER_ON_STRIP);
    under.gesture.move(1, 505 + 61);
    expect(under.view.window).toEqual(dayWindow(54));
    expect(under.view.axis.span).toEqual({ from: 0, to: 100 });
    const beside = chart();
    beside.gesture.down(1, 505 + 23, FINGER_ON_STRIP);
    beside.gesture.move(1, 505 + 63);
    expect(beside.view.window).toEqual(dayWindow(50));
    expect(beside.view.axis.span).toEqual({ from: -4, to: 96 });
  });

  test('under a wide window a finger on the labels still moves the axis, except under the knob', () => {
    const { view, gesture } = chart({ length: 10, window: dayWindow(5) });
    gesture.down(1, 575, FINGER_ON_STRIP);
    gesture.move(1, 675);
    expect(view.axis.span).toEqual({ from: -1, to: 9 });
    gesture.up(1);
    gesture.down(1, 640, FINGER_ON_STRIP);
    gesture.move(1, 740);
    expect(view.window).toEqual(dayWindow(6));
  });

  test('under an end of a range a finger on the labels drags that end', () => {
    const window = { days: { from: 40, to: 60 }, hour: null };
    const { view, gesture } = chart({ range: true, window });
    gesture.down(1, 610, FINGER_ON_STRIP);
    gesture.move(1, 660);
    expect(view.window.days).toEqual({ from: 40, to: 65 });
  });

  test('two fingers twice as far apart bring the axis twice as near, and leave the window alone', () => {
    const { view, gesture } = chart();
    gesture.down(1, 200, FINGER);
    gesture.down(2, 400, FINGER);
    gesture.move(2, 600);
    expect(view.axis.span).toEqual({ from: 10, to: 60 });
    gesture.up(2);
    gesture.move(1, 900);
    gesture.up(1);
    expect(view.window).toEqual(dayWindow(50));
  });

  test('a touch that the system calls off does not click', () => {
    const { view, gesture } = chart();
    gesture.down(1, 105, FINGER);
    gesture.up(1, false);
    expect(view.window).toEqual(dayWindow(50));
  });
});

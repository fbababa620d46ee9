import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/lib/core/time/span';
import { dayWindow, sameWindow, type Window } from '../../src/lib/core/time/window';
import { ChartGesture } from '../../src/lib/timeline/chart-gesture';
import { linearScale } from '../../src/lib/timeline/scale';

const MOUSE = { strip: false, finger: false };
const FINGER = { strip: false, finger: true };
const STRIP = { strip: true, finger: false };

/** A chart 1000 pixels long over days 0 to `length`. */
function chart({ length = 100, range = false, window = dayWindow(50) } = {}) {
  const acts: string[] = [];
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
  const gesture = new ChartGesture({ view, scale, range: () => range, take: () => {} });
  return { view, acts, gesture };
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

import { describe, expect, test } from 'vitest';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { firstHour } from '../../src/lib/timeline/first-hour';
import { moveSlider, setSlider, type Handle } from '../../src/lib/timeline/move-slider';
import { sliderMove } from '../../src/lib/timeline/slider-keys';
import { smallView } from './small-view';

function press(view: ReturnType<typeof smallView>, handle: Handle, ...keys: string[]) {
  for (const name of keys) {
    const move = sliderMove({
      key: name.replace('Shift+', ''),
      shiftKey: name.startsWith('Shift+')
    });
    if (move) moveSlider(view, handle, move);
  }
  return view.window;
}

describe('the slider of a day', () => {
  test('arrows go by days, pages by dated days, Page Up to the later one', () => {
    const view = smallView([2, 9, 20]);
    expect(press(view, 'date', 'ArrowRight', 'ArrowUp')).toEqual(dayWindow(4));
    expect(press(view, 'date', 'PageUp')).toEqual(dayWindow(9));
    expect(press(view, 'date', 'ArrowDown', 'PageDown')).toEqual(dayWindow(2));
  });

  test('Home and End go to the ends of the atlas, and arrows stop there', () => {
    const view = smallView([2, 9, 20]);
    expect(press(view, 'date', 'End', 'ArrowRight')).toEqual(dayWindow(20));
    expect(press(view, 'date', 'Home', 'ArrowLeft')).toEqual(dayWindow(2));
  });

  test('Shift and an arrow go by hours, Escape back to the day', () => {
    const view = smallView([2, 9]);
    expect(press(view, 'date', 'Shift+ArrowRight', 'Shift+ArrowRight')).toEqual(hourWindow(2, 1));
    expect(press(view, 'date', 'Escape')).toEqual(dayWindow(2));
  });

  test('other keys are left alone', () => {
    expect(sliderMove({ key: 'a', shiftKey: false })).toBeNull();
  });

  test('a screen reader sets the day', () => {
    const view = smallView([2, 9]);
    setSlider(view, 'date', 5);
    expect(view.window).toEqual(dayWindow(5));
  });
});

describe('the ends of a range', () => {
  test('each moves alone and stops at the other and at the ends of the atlas', () => {
    const view = smallView([2, 9, 20]);
    expect(press(view, 'to', 'ArrowRight').days).toEqual({ from: 2, to: 4 });
    expect(press(view, 'from', 'ArrowRight', 'ArrowRight').days).toEqual({ from: 3, to: 4 });
    expect(press(view, 'to', 'End', 'ArrowRight').days).toEqual({ from: 3, to: 21 });
    expect(press(view, 'from', 'Home', 'ArrowLeft').days).toEqual({ from: 2, to: 21 });
    expect(press(view, 'from', 'PageUp').days).toEqual({ from: 9, to: 21 });
    expect(press(view, 'to', 'Home', 'ArrowLeft').days).toEqual({ from: 9, to: 10 });
  });

  test('pages go to the dated days', () => {
    const view = smallView([2, 9, 20]);
    expect(press(view, 'to', 'PageUp', 'PageUp').days).toEqual({ from: 2, to: 21 });
    expect(press(view, 'from', 'PageUp').days).toEqual({ from: 9, to: 21 });
  });
});

describe('the first hour of a day', () => {
  test('is that of its first event with a clock time', () => {
    const view = smallView([2], { 2: 14 });
    expect(firstHour(view.shown, 2, 'UTC')).toEqual(hourWindow(2, 14));
    expect(firstHour(view.shown, 2, 'Asia/Tokyo')).toEqual(hourWindow(2, 23));
  });

  test('is midnight if none has one', () => {
    expect(firstHour(smallView([2]).shown, 2, 'UTC')).toEqual(hourWindow(2, 0));
  });
});

test('an hour picked on a short axis does not widen it', () => {
  const view = smallView([2, 9]);
  view.axis.setSpan({ from: 2.25, to: 2.5 });
  view.setWindow(hourWindow(2, 7), 'push');
  expect(view.axis.span).toEqual({ from: 2.25, to: 2.5 });
});

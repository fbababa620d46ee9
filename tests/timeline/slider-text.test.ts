import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { rangeEndText, sliderText } from '../../src/lib/timeline/slider-text';

const day = dayOf(2023, 9, 13);

test('the slider says the day in full and its events', () => {
  expect(sliderText(dayWindow(day), 'UTC', { dated: 4, loose: 0, due: 0, reported: false })).toBe(
    'Wednesday 13 September 2023, 4 events'
  );
  expect(sliderText(dayWindow(day), 'UTC', { dated: 1, loose: 2, due: 0, reported: false })).toBe(
    'Wednesday 13 September 2023, 1 event; 2 more, exact date unknown'
  );
  expect(sliderText(dayWindow(day), 'UTC', { dated: 0, loose: 0, due: 0, reported: false })).toBe(
    'Wednesday 13 September 2023, no events'
  );
});

test('as reported then, the slider says that nothing had been reported', () => {
  expect(sliderText(dayWindow(day), 'UTC', { dated: 0, due: 0, loose: 0, reported: true })).toBe(
    'Wednesday 13 September 2023, no events reported'
  );
});

test('an hour is said with its end', () => {
  expect(
    sliderText(hourWindow(day, 6), 'UTC', { dated: 1, loose: 0, due: 0, reported: false })
  ).toBe('Wednesday 13 September 2023, 06:00 to 07:00, 1 event');
});

test('an end of a range says its day and the length', () => {
  const window = { days: { from: day, to: day + 3 }, hour: null };
  expect(rangeEndText(day + 2, window, { dated: 9, loose: 1, due: 2, reported: false })).toBe(
    'Friday 15 September 2023, 3 days, 9 events, 2 expected; 1 more, exact date unknown'
  );
});

import { describe, expect, it } from 'vitest';
import { countOf, nothingIn, windowTold, withWholeDates } from '#words/list';

it('lets a line end after the weekday but not within the date', () => {
  expect(withWholeDates('Tuesday 12 September 2023, 06:00 to 07:00')).toBe(
    'Tuesday 12\u00a0September\u00a02023, 06:00 to 07:00'
  );
  expect(withWholeDates('15 March 44 BC to 24 August AD 79')).toBe(
    '15\u00a0March\u00a044\u00a0BC to 24\u00a0August\u00a0AD\u00a079'
  );
});

describe('how many events there are', () => {
  it('is given out of how many, where a filter hides some', () => {
    expect(countOf('dated', 1, 1)).toBe('1 event');
    expect(countOf('dated', 0, 4)).toBe('0 of 4 events');
    expect(countOf('ahead', 1, 2)).toBe('1 of 2 still expected');
  });

  it('begins with what is missing', () => {
    expect(nothingIn('hour', [], { reported: false })).toBe('No events timed to this hour');
    expect(nothingIn('days', ['A', 'B'], { reported: false })).toBe(
      'No events dated to these days · A · B'
    );
    expect(nothingIn('day', ['A'], { reported: true })).toBe(
      'No events dated to this day had been reported · A'
    );
  });
});

it('says of a window where the travellers are before what happened', () => {
  expect(windowTold('Monday', [], '4 events')).toBe('Monday: 4 events');
  expect(windowTold('Monday', ['At the port', 'Ride: at sea'], 'She lands.')).toBe(
    'Monday: At the port. Ride: at sea. She lands.'
  );
});

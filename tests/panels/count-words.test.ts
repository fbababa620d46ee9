import { describe, expect, it } from 'vitest';
import { dayWindow, hourWindow } from '../../src/lib/core/window';
import { countWords, nearbyDayWords } from '../../src/lib/panels/count-words';
import { day } from './sample-atlas';

const DAY = dayWindow(day('2023-09-12'));

describe('countWords', () => {
  it('counts the dated, and the loosely dated apart', () => {
    expect(countWords(DAY, 4, 2)).toBe('4 events, and 2 loosely dated');
    expect(countWords(DAY, 1, 0)).toBe('1 event');
  });

  it('says that nothing is dated to a day, to days, or to an hour', () => {
    expect(countWords(DAY, 0, 0)).toBe('Nothing dated to this day');
    expect(countWords(DAY, 0, 2)).toBe('Nothing dated to this day; 2 loosely dated');
    const days = { days: { from: DAY.days.from, to: DAY.days.to + 1 }, hour: null };
    expect(countWords(days, 0, 0)).toBe('Nothing dated to these days');
    expect(countWords(hourWindow(DAY.days.from, 6), 0, 0)).toBe('Nothing timed to this hour');
  });
});

describe('nearbyDayWords', () => {
  it('says the year only where it is another', () => {
    expect(nearbyDayWords(day('2023-09-15'), DAY)).toBe('Friday 15 September');
    expect(nearbyDayWords(day('2024-06-18'), DAY)).toBe('Tuesday 18 June 2024');
  });
});

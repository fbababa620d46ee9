import { expect, test } from 'vitest';
import { clockChangeWords, hourWords, isHour } from '../../../src/lib/core/wording/hour-words';
import { dayWindow, hourWindow } from '../../../src/lib/core/time/window';
import { windowWords } from '../../../src/lib/core/wording/window-words';
import { windowLabel } from '../../../src/lib/timeline/window-label';
import { day } from '../../make-atlas';

const NEW_YORK = 'America/New_York';

test.each([
  [NEW_YORK, '2023-11-05', 0, '00:00 to 01:00', null],
  [
    NEW_YORK,
    '2023-11-05',
    1,
    '01:00 (UTC−4) to 02:00 (UTC−5)',
    'The clocks went back during this hour, so it lasted 120 minutes.'
  ],
  [NEW_YORK, '2023-11-05', 2, '02:00 to 03:00', null],
  [NEW_YORK, '2023-03-12', 2, '02:00 to 03:00', 'The clocks skipped this hour.'],
  [
    'America/Sao_Paulo',
    '2018-02-17',
    23,
    '23:00 (UTC−2) to 24:00 (UTC−3)',
    'The clocks went back during this hour, so it lasted 120 minutes.'
  ],
  [
    'Australia/Lord_Howe',
    '2023-04-02',
    1,
    '01:00 (UTC+11) to 02:00 (UTC+10:30)',
    'The clocks went back during this hour, so it lasted 90 minutes.'
  ],
  [
    'Australia/Lord_Howe',
    '2023-10-01',
    2,
    '02:00 to 03:00',
    'The clocks went forward during this hour, so it lasted 30 minutes.'
  ]
])('in %s on %s, hour %i', (zone, iso, hour, words, change) => {
  const window = hourWindow(day(iso), hour);
  if (!isHour(window)) throw new Error('no hour');
  expect(hourWords(window, zone)).toBe(words);
  expect(clockChangeWords(window, zone)).toBe(change);
});

test('a window has its hour, and the flag over the thumb both its ends where the clocks change', () => {
  const window = hourWindow(day('2023-11-05'), 1);
  const words = '01:00 (UTC−4) to 02:00 (UTC−5)';
  expect(windowWords(window, NEW_YORK)).toBe(`Sunday 5 November 2023, ${words}`);
  expect(windowLabel(window, NEW_YORK)).toBe(`Sun 5 Nov 2023, ${words}`);
  expect(windowWords(dayWindow(day('2023-11-05')), NEW_YORK)).toBe('Sunday 5 November 2023');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import {
  dayWindow,
  hourWindow,
  windowInstants,
  type Window
} from '../../../src/lib/core/time/window';
import { claim, day, event, known, when } from '../../make-atlas';

const ZONE = 'Asia/Vladivostok';
const twelfth = day('2023-09-12');

function matchOf(text: string, window: Window, zone = ZONE, part?: 'morning' | 'evening') {
  const shown = visibleAt([known(event('it', { when: when(text, zone, part) }))], window, ZONE);
  return shown[0]?.match ?? null;
}

describe('a window of days', () => {
  test.each([
    ['a day contains what is dated to it', '2023-09-12', 'dated'],
    ['a day does not contain the next', '2023-09-13', null],
    ['an interval is in each of its days', '2023-09-10/2023-09-13', 'dated'],
    ['a month is loosely in each of its days', '2023-09', 'loose'],
    ['a year is loosely in each of its days', '2023', 'loose'],
    ['about the day after is loosely here', '2023-09-13~', 'loose'],
    ['about this day is dated here', '2023-09-12~', 'dated'],
    ['by a day stands loosely on that day', '../2023-09-12', 'loose'],
    ['by a day does not stand on the day before', '../2023-09-13', null],
    ['from a day stands loosely on that day', '2023-09-12/..', 'loose']
  ])('%s', (_, text, expected) => {
    expect(matchOf(text, dayWindow(twelfth))).toBe(expected);
  });

  test('a day means the civil day at the place, whatever the zones', () => {
    expect(matchOf('2023-09-12T23:30+09:00', dayWindow(twelfth), 'Asia/Pyongyang')).toBe('dated');
    expect(matchOf('2023-09-12T23:30+09:00', dayWindow(twelfth + 1), 'Asia/Pyongyang')).toBe(null);
  });

  test('an event without a known time appears loosely on the day when it was reported', () => {
    const untimed = known(event('it'));
    expect(visibleAt([untimed], dayWindow(twelfth), ZONE)).toEqual([
      { known: untimed, match: 'loose' }
    ]);
    expect(visibleAt([untimed], dayWindow(twelfth + 1), ZONE)).toEqual([]);
  });

  test.each([
    ['the day before the month', '2023-08-31', null],
    ['its first day', '2023-09-01', 'loose'],
    ['the day of its first report', '2023-09-12', 'loose'],
    ['the day after that', '2023-09-13', null]
  ])(
    'what is dated to a month is shown from its first day to its report: %s',
    (_, iso, expected) => {
      expect(matchOf('2023-09', dayWindow(day(iso)))).toBe(expected);
    }
  );

  test('what is only expected in a month is bounded by no report', () => {
    const hope = known(
      event('it', { when: when('2023-09'), claims: [claim({ stance: 'expects' })] })
    );
    expect(visibleAt([hope], dayWindow(twelfth + 1), ZONE)).toHaveLength(1);
  });

  test('what a window shows, every wider window shows', () => {
    const days = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(days, days, days, (a, b, wider) => {
        const from = twelfth + Math.min(a, b);
        const to = twelfth + Math.max(a, b) + 1;
        const narrow = matchOf('2023-09-10/2023-09-13', { days: { from, to }, hour: null });
        const wide = matchOf('2023-09-10/2023-09-13', {
          days: { from: from - Math.abs(wider), to: to + Math.abs(wider) },
          hour: null
        });
        expect(narrow === null || wide === narrow).toBe(true);
      })
    );
  });
});

describe('a window of an hour', () => {
  test.each([
    ['a clock time within the hour is dated', '2023-09-12T06:59+10:00', undefined, 'dated'],
    ['the end of the hour is not in it', '2023-09-12T07:00+10:00', undefined, null],
    ['the same instant in another zone is', '2023-09-11T23:30+03:00', undefined, 'dated'],
    ['a morning is loosely in its hours', '2023-09-12', 'morning', 'loose'],
    ['by a minute stands loosely in its hour', '../2023-09-12T06:30+10:00', undefined, 'loose'],
    ['an evening is not in the morning', '2023-09-12', 'evening', null],
    ['a day is loosely in each of its hours', '2023-09-12', undefined, 'loose']
  ] as const)('%s', (_, text, part, expected) => {
    expect(matchOf(text, hourWindow(twelfth, 6), ZONE, part)).toBe(expected);
  });

  test('hours run over into the days beside', () => {
    expect(hourWindow(twelfth, 24)).toEqual(hourWindow(twelfth + 1, 0));
    expect(hourWindow(twelfth, -1)).toEqual(hourWindow(twelfth - 1, 23));
  });

  test('the hours of a day fill it without a gap', () => {
    const whole = windowInstants(dayWindow(twelfth), ZONE);
    const hours = Array.from({ length: 24 }, (_, hour) =>
      windowInstants(hourWindow(twelfth, hour), ZONE)
    );
    expect(hours[0]?.from).toBe(whole.from);
    expect(hours.at(-1)?.to).toBe(whole.to);
    hours.slice(1).forEach((hour, i) => expect(hour.from).toBe(hours[i]?.to));
  });
});

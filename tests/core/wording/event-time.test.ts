import { expect, it, test } from 'vitest';
import { eventTime, eventTimeListed } from '../../../src/lib/core/wording/event-time';
import type { DayPart } from '../../../src/lib/core/time/when';
import { when as whenIn } from '../../make-atlas';
import { day, sampleEvent, when } from '../../panels/sample-atlas';

const by = { from: day('2023-09-12'), to: day('2023-09-13') };
const under = (edtf: string) =>
  eventTimeListed({ when: when(edtf), firstPublished: by }, day('2023-09-12'), null);

it('says when it was first reported, if no time is known', () => {
  expect(eventTime(sampleEvent('undated'))).toBe('by Tuesday 12 September 2023');
});

it('leaves out the day under its own heading', () => {
  expect(eventTimeListed(sampleEvent('landing'), day('2023-09-12'), null)).toBe('morning');
  expect(under('2023-09-12T06:30+09:00')).toBe('06:30 Tokyo time');
});

it('says nothing where the day is all that is known', () => {
  expect(under('2023-09-12')).toBeNull();
});

it('says the whole of what does not begin with the heading’s day alone', () => {
  expect(under('2023-09-12/2023-09-13')).toBe('Tuesday 12 to Wednesday 13 September 2023');
  expect(under('2023-09-12~')).toBe('around Tuesday 12 September 2023');
});

/** Beside the clocks of an atlas of Los Angeles, in a list of one of its hours; of days, and on the card. */
test.each<[string, string, DayPart | undefined, string, string, string]>([
  [
    'a time of the atlas’s own zone',
    'America/Los_Angeles',
    undefined,
    '2031-05-10T11:00-07:00',
    '11:00 Los Angeles time',
    '11:00 Los Angeles time'
  ],
  [
    'a time of another zone',
    'America/Denver',
    undefined,
    '2031-05-10T11:00-06:00',
    '11:00 Denver time (10:00 Los Angeles time)',
    '11:00 Denver time'
  ],
  [
    'one of another day there',
    'Asia/Tokyo',
    undefined,
    '2031-05-10T06:00+09:00',
    '06:00 Tokyo time (14:00 on Friday 9 May Los Angeles time)',
    '06:00 Tokyo time'
  ],
  [
    'two times, of two days there',
    'Pacific/Auckland',
    undefined,
    '2031-05-10T18:00+12:00/2031-05-10T20:00+12:00',
    '18:00 to 20:00 Auckland time (23:00 on Friday 9 May to 01:00 Los Angeles time)',
    '18:00 to 20:00 Auckland time'
  ],
  [
    'a zone whose clocks agree',
    'America/Vancouver',
    undefined,
    '2031-05-10T11:00-07:00',
    '11:00 Vancouver time',
    '11:00 Vancouver time'
  ],
  [
    'a part of a day of another zone',
    'America/Denver',
    'morning',
    '2031-05-10',
    'morning (05:00 to 11:00 Los Angeles time)',
    'morning'
  ],
  [
    'what was printed in a third zone',
    'America/Denver',
    undefined,
    '2031-05-10T17:00+00:00',
    '11:00 Denver time (10:00 Los Angeles time)',
    '11:00 Denver time'
  ]
])('a list of an hour tells %s', (_, zone, part, edtf, inHour, inDay) => {
  const known = { when: whenIn(edtf, zone, part), firstPublished: by };
  expect(eventTimeListed(known, day('2031-05-10'), 'America/Los_Angeles')).toBe(inHour);
  expect(eventTimeListed(known, day('2031-05-10'), null)).toBe(inDay);
});

it('adds on a card what was printed, and in no list', () => {
  const known = {
    when: whenIn('2023-09-12T05:15+03:00', 'Asia/Vladivostok'),
    firstPublished: by
  };
  expect(eventTime(known)).toBe(
    'Tuesday 12 September 2023, 12:15 Vladivostok time (printed as 05:15, UTC+3)'
  );
  expect(eventTimeListed(known, null, null)).toBe(
    'Tuesday 12 September 2023, 12:15 Vladivostok time'
  );
});

it('has no hour to tell by other clocks of what is dated to a day', () => {
  const known = { when: whenIn('2031-05-10', 'Asia/Tokyo'), firstPublished: by };
  expect(eventTimeListed(known, null, 'America/Los_Angeles')).toBe('Saturday 10 May 2031');
});

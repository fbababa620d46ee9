import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/lib/core/atlas';
import { sourceKnown } from '../../../src/lib/core/evidence/claim-known';
import { knownUntil, type KnownUntil } from '../../../src/lib/core/evidence/known-until';
import type { KnownBy } from '../../../src/lib/core/evidence/known-by';
import { sourcesWithoutHour } from '../../../src/lib/core/evidence/sources-without-hour';
import { parseClock } from '../../../src/lib/core/time/parse-clock';
import { dayWindow, hourWindow } from '../../../src/lib/core/time/window';
import { day, makeIndex, source } from '../../make-atlas';

const twelfth = day('2023-09-12');

/** A source of a time, or of all times from one to another. */
function timed(first: string, last = first): Source {
  const [from, to] = [first, last].map((text) => parseClock(text).value!);
  const publishedAt = { from: from!.instant, to: to!.instant + 60, offset: from!.offset };
  return { ...source('timed', first.slice(0, 10)), publishedAt };
}

/** In the zone of Vladivostok, which is 10 hours ahead of UTC. */
const until = (by: KnownBy, window = dayWindow(twelfth), sources = [source('a', '2023-09-12')]) =>
  knownUntil(makeIndex({ sources }), by, window);

describe('by an hour', () => {
  test.each<[string, Source, number, number, string]>([
    ['a minute within it', timed('2023-09-12T14:59+10:00'), 12, 14, 'known'],
    ['the minute after it', timed('2023-09-12T15:00+10:00'), 12, 14, 'unknown'],
    ['a minute of another zone', timed('2023-09-12T01:30-03:00'), 12, 14, 'known'],
    ['a day abroad that is not yet over', timed('2023-09-12T23:00-07:00'), 13, 15, 'unknown'],
    ['a day abroad that has come', timed('2023-09-13T00:30+14:00'), 12, 20, 'known'],
    [
      'times that have begun',
      timed('2023-09-12T14:30+10:00', '2023-09-12T18:00+10:00'),
      12,
      14,
      'perhaps'
    ],
    [
      'times that are over',
      timed('2023-09-12T14:30+10:00', '2023-09-12T18:00+10:00'),
      12,
      18,
      'known'
    ],
    ['times to come', timed('2023-09-12T15:00+10:00', '2023-09-12T18:00+10:00'), 12, 14, 'unknown'],
    ['its day alone', source('day', '2023-09-12'), 12, 22, 'unknown'],
    ['its day alone, at the day’s end', source('day', '2023-09-12'), 12, 23, 'known'],
    ['the day before alone', source('day', '2023-09-11'), 12, 0, 'known'],
    ['days of which one is over', source('days', '2023-09-11', '2023-09-13'), 12, 0, 'perhaps'],
    ['days of which none is over', source('days', '2023-09-12', '2023-09-13'), 12, 22, 'unknown']
  ])('a source of %s', (_, one, date, hour, expected) => {
    const by = { day: day(`2023-09-${date}`), hour };
    expect(sourceKnown(one, until(by))).toBe(expected);
  });

  test('the sources of its day that give no hour may be out, and are counted until the day is over', () => {
    const sources = [
      source('day', '2023-09-12'),
      source('days', '2023-09-12', '2023-09-13'),
      source('before', '2023-09-11', '2023-09-12'),
      source('after', '2023-09-13'),
      timed('2023-09-12T18:00+10:00')
    ];
    const index = makeIndex({ sources });
    const ids = (by: KnownBy) =>
      sourcesWithoutHour(index, knownUntil(index, by, dayWindow(twelfth))).map(({ id }) => id);
    expect(ids({ day: twelfth, hour: 0 })).toEqual(['day', 'days']);
    expect(ids({ day: twelfth, hour: 23 })).toEqual([]);
    expect(ids(twelfth)).toEqual([]);
    expect(ids(null)).toEqual([]);
  });
});

describe('by a day, a source with a time is known by the day that it prints', () => {
  test.each([
    ['2023-09-12T23:00-07:00', 'known'],
    ['2023-09-13T00:30+14:00', 'unknown']
  ])('%s by 12 September: %s', (time, expected) => {
    expect(sourceKnown(timed(time), twelfth)).toBe(expected);
  });
});

describe('as reported then', () => {
  const hour = hourWindow(twelfth, 14);
  const end = 1_694_494_800;

  test('is by the end of the hour in view, where a source gives its time', () => {
    const sources = [timed('2023-09-12T14:59+10:00')];
    expect(until('then', hour, sources)).toMatchObject({ day: twelfth, hour: 14, instant: end });
    expect(until('then', dayWindow(twelfth), sources)).toBe(twelfth);
  });

  test('is by the last day in view where none does, as it ever was', () => {
    expect(until('then', hour)).toBe(twelfth);
    expect(until('then', { days: { from: twelfth, to: twelfth + 3 }, hour: null })).toBe(
      twelfth + 2
    );
  });

  test('a fixed hour is kept even there', () => {
    expect(until({ day: twelfth, hour: 14 })).toEqual<KnownUntil>({
      day: twelfth,
      hour: 14,
      instant: end,
      lastDay: twelfth - 1
    });
  });
});

test('an hour that the clocks show twice ends when it is over for the second time', () => {
  const index = makeIndex({ zone: 'Europe/Berlin' });
  const at = (hour: number) =>
    knownUntil(index, { day: day('2023-10-29'), hour }, dayWindow(twelfth)) as { instant: number };
  expect(at(2).instant - at(1).instant).toBe(2 * 3600);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/lib/core/evidence/claims-history';
import { knownEvents, startOf } from '../../src/lib/core/evidence/known-event';
import { isUntilHour, knownUntil, type KnownUntil } from '../../src/lib/core/evidence/known-until';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { followJourneys } from '../../src/lib/core/movement/follow-journeys';
import { knownJourneys } from '../../src/lib/core/movement/known-journey';
import { isDated } from '../../src/lib/core/time/is-dated';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { DayCounts } from '../../src/lib/core/view/day-counts';
import { Timetable, timetableOf } from '../../src/lib/core/view/timetable';
import { visibleAt } from '../../src/lib/core/view/visible-at';
import { readHours } from '../compile/read-hours';
import { readAtlas } from '../read-atlas';

const ATLASES = [
  ['kim-2023', readAtlas('kim-2023')],
  ['hanoi-2019', readAtlas('hanoi-2019')],
  ['an atlas whose sources give hours', readHours()]
] as const;

describe.each(ATLASES)('following the second clock through %s', (_, atlas) => {
  const index = indexAtlas(atlas);
  const published = atlas.sources.flatMap(({ published: { from, to } }) => [from - 1, from, to]);
  const day = fc.oneof(
    fc.constantFrom(...published),
    fc.constantFrom(...published.map((d) => d + 40))
  );
  const hour = fc.tuple(day, fc.integer({ min: 0, max: 23 }));
  const until: fc.Arbitrary<KnownUntil> = fc.oneof(
    fc.constant(null),
    day,
    hour.map(([day, hour]) => knownUntil(index, { day, hour }, dayWindow(day)))
  );
  const walk = fc.array(until, { minLength: 1, maxLength: 8 });

  test('each event is known as by the claims, and as the same object for as long as that is the same', () => {
    const history = historyOf(index);
    fc.assert(
      fc.property(until, (one) => {
        const rows = atlas.events.map((_, row) => history.known(row, one));
        const found = rows.flatMap((known) => known ?? []).sort((a, b) => startOf(a) - startOf(b));
        expect(found).toEqual(knownEvents(index, one));
        expect(atlas.events.map(({ id }) => history.known(history.rowOf(id)!, one))).toEqual(rows);
      })
    );
  });

  test('days are counted as if anew, wherever it has been before', () => {
    fc.assert(
      fc.property(walk, fc.boolean(), (untils, some) => {
        const passes = ({ status }: { status: string }) => !some || status !== 'reported';
        const counts = new DayCounts(historyOf(index), passes);
        for (const one of untils) {
          const expected = new Map<number, number>();
          const begins = new Set<number>();
          for (const known of knownEvents(index, one)) {
            if (!known.when || !isDated(known.when) || !passes(known)) continue;
            const { from, to } = known.when.stated.days;
            begins.add(from);
            for (let day = from; day < to; day++) expected.set(day, (expected.get(day) ?? 0) + 1);
          }
          const { counts: found, days } = counts.at(one);
          expect(new Map(found)).toEqual(expected);
          expect(days).toEqual([...begins].sort((a, b) => a - b));
        }
      })
    );
  });

  test('journeys are told as if anew, and the same ones are the same object', () => {
    fc.assert(
      fc.property(walk, (untils) => {
        const follow = followJourneys(index);
        for (const one of untils) {
          const events = new Map(knownEvents(index, one).map((known) => [known.event.id, known]));
          expect(follow(events)).toEqual(knownJourneys(index, events));
          expect(follow(events)).toBe(follow(events));
        }
      }),
      { numRuns: 30 }
    );
  });

  test('nothing that a window shows is missing among what lies near it', () => {
    const days = atlas.events.flatMap(({ when }) => {
      const { from = 0, to = 0 } = when?.widened.days ?? {};
      return when ? [from - 1, from, to - 1, to] : [];
    });
    const window = fc
      .tuple(fc.constantFrom(...days), fc.option(fc.integer({ min: 0, max: 23 })))
      .map(([day, hour]) => (hour === null ? dayWindow(day) : hourWindow(day, hour)));
    fc.assert(
      fc.property(window, until, fc.boolean(), (shown, one, past) => {
        const by = past ? shown.days.from : null;
        const near = timetableOf(historyOf(index), one)
          .near(shown, one, past)
          .flatMap(({ row }) => historyOf(index).known(row, one) ?? []);
        expect(visibleAt(near, shown, atlas.zone, by)).toEqual(
          visibleAt(knownEvents(index, one), shown, atlas.zone, by)
        );
      }),
      { numRuns: 300 }
    );
  });

  test('what lies near a window is the same whichever windows were asked for before', () => {
    const expected = atlas.events.filter(({ claims }) =>
      claims.some(({ stance }) => stance === 'expects')
    );
    const days = (expected.length > 0 ? expected : atlas.events).flatMap(({ when }) =>
      when ? [when.widened.days.from - 1, when.widened.days.from] : []
    );
    const asked = fc.record({
      day: fc.constantFrom(...days.slice(0, 4)),
      hour: fc.constantFrom(null, 12),
      until: fc.constantFrom(null, ...days.slice(0, 2)),
      past: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 30 }), (questions) => {
        for (const { day, hour, until: one, past } of questions) {
          const window = hour === null ? dayWindow(day) : hourWindow(day, hour);
          const history = historyOf(index);
          const fresh = new Timetable(history, isUntilHour(one));
          const near = timetableOf(history, one).near(window, one, past);
          expect(near).toEqual(fresh.near(window, one, past));
        }
      }),
      { numRuns: 50 }
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimKnown } from '../../src/lib/core/evidence/claim-known';
import { formatDays } from '../../src/lib/core/wording/format-days';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownDay } from '../../src/lib/core/evidence/known-by';
import { knownUntil } from '../../src/lib/core/evidence/known-until';
import { knownEvents, type KnownEvent } from '../../src/lib/core/evidence/known-event';
import { eventsKnownBy } from '../../src/lib/core/evidence/events-known-by';
import { contains, overlaps } from '../../src/lib/core/time/span';
import { visibleAt } from '../../src/lib/core/view/visible-at';
import { dayWindow } from '../../src/lib/core/time/window';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));
const { events, sources, zone } = index.atlas;
const published = sources.flatMap(({ published }) => [published.from, published.to - 1]);
const anyDay = fc.integer({ min: Math.min(...published) - 3, max: Math.max(...published) + 3 });

/** The claims that an event's account rests on, by id. */
const claimIds = (known: readonly KnownEvent[]) =>
  new Set(known.flatMap(({ claims }) => claims.map(({ id }) => id)));

describe('the two clocks, on the real atlas', () => {
  test('what is known by a day is known by every later one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((one) =>
          knownEvents(index, one)
        ) as [KnownEvent[], KnownEvent[]];
        const laterClaims = claimIds(later);
        for (const known of earlier) {
          const same = later.find(({ event }) => event === known.event);
          expect(same).toBeDefined();
          expect(same?.perhaps && !known.perhaps).toBe(false);
          const sure = known.perhaps ? [] : known.claims;
          for (const { id } of sure) expect(laterClaims).toContain(id);
          expect(known.result ?? same?.result).toBe(same?.result);
        }
      })
    );
  });

  test('as reported then, on the last day of all, is what happened', () => {
    const ends = events.flatMap(({ when }) => (when ? [when.widened.days.to - 1] : []));
    const last = Math.max(...published, ...ends);
    const asReported = knownDay('then', dayWindow(last));
    expect(knownEvents(index, asReported)).toEqual(knownEvents(index, null));
  });

  test('no value rests on a claim that is not known', () => {
    fc.assert(
      fc.property(anyDay, (by) => {
        for (const { event, claims, perhaps, when, place, actors } of knownEvents(index, by)) {
          for (const claim of claims)
            expect(claimKnown(index, claim, by)).toBe(perhaps ? 'perhaps' : 'known');
          expect([null, ...claims.map((claim) => claim.place)]).toContain(place);
          const listed = claims.flatMap((claim) => claim.actors ?? []);
          const told = event.claims.length > claims.length ? actors : [];
          for (const actor of told) expect(listed).toContain(actor);
          if (!when) continue;
          const times = claims.flatMap((claim) => (claim.when ? [claim.when.widened.days] : []));
          expect(times.some((span) => overlaps(span, when.stated.days))).toBe(true);
          const all = {
            from: Math.min(...times.map((s) => s.from)),
            to: Math.max(...times.map((s) => s.to))
          };
          expect(contains(all, when.stated.days)).toBe(true);
        }
      })
    );
  });

  test('the kept states are those worked out anew', () => {
    fc.assert(
      fc.property(fc.option(anyDay), (by) => {
        const { events, byId } = eventsKnownBy(index, by);
        expect(events).toEqual(knownEvents(index, by));
        expect([...byId.values()]).toEqual(events);
      })
    );
  });

  test('by the last hour of a day the same is known as by the day, where no source gives its hour', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const until = (hour: number) => knownUntil(index, { day: date, hour }, dayWindow(date));
        expect(eventsKnownBy(index, until(23)).events).toEqual(eventsKnownBy(index, date).events);
        expect(eventsKnownBy(index, until(22)).events).toEqual(
          eventsKnownBy(index, date - 1).events
        );
      })
    );
  });

  test('on no day is an expectation shown that had come about or failed by then', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const known = knownEvents(index, today);
        const shown = visibleAt(known, dayWindow(today), zone, today);
        const open = shown.filter(({ match }) => match === 'expected');
        for (const { known: one } of open) {
          expect(one.status, formatDays({ from: today, to: today + 1 })).toBe('planned');
          expect([null, 'open']).toContain(one.result);
        }
      })
    );
  });

  test.each([
    ['2023-09-11', 'vladivostok', true],
    ['2023-09-11', 'vostochny', false],
    ['2023-09-11', 'khasan', false],
    ['2023-09-11', 'komsomolsk', false],
    ['2023-09-13', 'vostochny', true],
    ['2024-06-12', 'north-korea', true]
  ])('as reported then, on %s a mark at %s: %s', (iso, place, there) => {
    const known = knownEvents(index, day(iso));
    const shown = visibleAt(known, dayWindow(day(iso)), zone, day(iso));
    expect(shown.some((one) => one.known.place === place)).toBe(there);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/lib/core/atlas';
import { eventsKnownBy } from '../../src/lib/core/evidence/events-known-by';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { knownUntil } from '../../src/lib/core/evidence/known-until';
import { instantOf } from '../../src/lib/core/time/zone';
import { dayWindow, hourWindow, windowInstants } from '../../src/lib/core/time/window';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { View } from '../../src/lib/state/view.svelte';
import { readHours } from '../compile/read-hours';
import { claim, day, event, makeIndex, source } from '../make-atlas';
import { pageText } from './page-text';

const zone = 'Europe/Berlin';
/** On the second of its three days the clocks go back. */
const start = day('2023-10-28');
const DAYS = 3;
const midnight = instantOf(zone, start, 0);
const isoDays = ['2023-10-28', '2023-10-29', '2023-10-30'];

/** Of a day alone, of two days, of a minute, or of several hours. */
const anySource = fc.oneof(
  fc.constantFrom(...isoDays).map((iso) => source('one', iso)),
  fc.constantFrom(0, 1).map((at) => source('one', isoDays[at]!, isoDays[at + 1])),
  fc
    .record({
      minute: fc.integer({ min: 0, max: DAYS * 1440 }),
      length: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 600 })),
      offset: fc.integer({ min: -840, max: 840 })
    })
    .map(({ minute, length, offset }): Source => {
      const from = midnight + minute * 60;
      const printed = Math.floor((from + offset * 60) / 86_400);
      return {
        ...source('one', isoDays[0]!),
        published: { from: printed, to: printed + 1 },
        publishedAt: { from, to: from + length * 60, offset }
      };
    })
);

/** An atlas in which each source tells of an event of its own. */
const anyIndex = fc.array(anySource, { minLength: 1, maxLength: 6 }).map((sources) =>
  makeIndex({
    zone,
    sources: sources.map((one, at) => ({ ...one, id: `s${at}` })),
    events: sources.map((_, at) => event(`e${at}`, { claims: [claim({ source: `s${at}` })] }))
  })
);
const anyHour = fc.record({
  day: fc.integer({ min: start, max: start + DAYS }),
  hour: fc.nat(23)
});

describe('by an hour', () => {
  test('no source is told for certain that may come out later, nor any that must', () => {
    let told = 0;
    let held = 0;
    fc.assert(
      fc.property(anyIndex, anyHour, (index, by) => {
        const until = knownUntil(index, by, dayWindow(start));
        const { to } = windowInstants(hourWindow(by.day, by.hour), zone);
        const known = new Map(knownEvents(index, until).map((one) => [one.claims[0]?.source, one]));
        for (const { id, published, publishedAt } of index.atlas.sources) {
          const last = publishedAt?.to ?? instantOf(zone, published.to, 0);
          const first = publishedAt?.from ?? instantOf(zone, published.from + 1, 0) - 1;
          const one = known.get(id);
          expect(one !== undefined && !one.perhaps).toBe(last <= to);
          expect(one !== undefined).toBe(first < to);
          if (one) told++;
          else held++;
        }
      })
    );
    expect(Math.min(told, held)).toBeGreaterThan(50);
  });

  test('what is known is known by every later hour, and kept states are those worked out anew', () => {
    fc.assert(
      fc.property(anyIndex, anyHour, anyHour, (index, a, b) => {
        const [earlier, later] = [a, b]
          .sort((one, other) => one.day - other.day || one.hour - other.hour)
          .map((by) => knownUntil(index, by, dayWindow(start)));
        const sure = (until: typeof earlier) =>
          eventsKnownBy(index, until!).events.filter(({ perhaps }) => !perhaps);
        const ids = new Set(sure(later).map((known) => known.event.id));
        for (const known of sure(earlier)) expect(ids).toContain(known.event.id);
        expect(eventsKnownBy(index, earlier!).events).toEqual(knownEvents(index, earlier!));
        expect(eventsKnownBy(index, later!).events).toEqual(knownEvents(index, later!));
      })
    );
  });

  test('by its last hour a day is told as far as its own zone has it', () => {
    fc.assert(
      fc.property(anyIndex, fc.integer({ min: start, max: start + DAYS }), (index, date) => {
        const sources = index.atlas.sources.filter(({ publishedAt }) => !publishedAt);
        const days = makeIndex({ zone, sources, events: index.atlas.events });
        const hour = knownUntil(days, { day: date, hour: 23 }, dayWindow(start));
        expect(knownEvents(days, hour)).toEqual(knownEvents(days, date));
      })
    );
  });
});

describe('a page of an atlas whose sources give hours', () => {
  const atlas = readHours();
  const twelfth = day('2024-09-12');
  /** A word that each source alone tells, and the first hour by whose end it is told. */
  const FIRST: readonly [string, number, number][] = [
    ['Larchport', twelfth, 9],
    ['Thistle', twelfth, 11],
    ['Rowanhaven', twelfth, 16],
    ['Quill', twelfth, 23],
    ['Quay', twelfth, 23],
    ['Umber', twelfth + 1, 4]
  ];
  const hours = Array.from({ length: 48 }, (_, at) => ({
    day: twelfth + Math.floor(at / 24),
    hour: at % 24
  }));
  const toldAt = (view: View) => {
    const found = [true, false].map((around) => pageText(view, { around })).join(' ');
    return FIRST.map(([word]) => word).filter((word) => found.includes(word));
  };
  const expected = (at: { day: number; hour: number }) =>
    FIRST.filter(([, day, hour]) => at.day > day || (at.day === day && at.hour >= hour)).map(
      ([word]) => word
    );

  test('tells by each hour what had come out by its end, over the whole day in view', () => {
    const window = { days: { from: twelfth, to: twelfth + 1 }, hour: null };
    for (const known of hours)
      expect([known, toldAt(new View(atlas, { ...PLAIN_ADDRESS, window, known }))]).toEqual([
        known,
        expected(known)
      ]);
  });

  test('tells nothing early as reported then, in any hour in view, on no card', () => {
    for (const at of hours) {
      const view = new View(atlas, {
        ...PLAIN_ADDRESS,
        window: hourWindow(at.day, at.hour),
        known: 'then'
      });
      const cards = view.knowledge.events.map(({ event }) => event.id);
      for (const id of [null, ...cards]) {
        view.selection.read({ event: id, journey: null });
        const early = toldAt(view).filter((word) => !expected(at).includes(word));
        expect([at, id, early]).toEqual([at, id, []]);
      }
    }
  });

  test('says how many reports of the day give no hour, until the day is over', () => {
    const said = hours.slice(0, 30).map((known) => {
      const view = new View(atlas, { ...PLAIN_ADDRESS, known });
      return pageText(view, { around: false }).includes(
        'Not shown: 1 report of 12 September 2024 without an hour, perhaps known by then.'
      );
    });
    expect(said).toEqual(hours.slice(0, 30).map((_, at) => at < 23));
  });
});

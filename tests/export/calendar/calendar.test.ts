import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import { contentLines } from '../../../src/lib/export/calendar/content-lines';
import { writeCalendar } from '../../../src/lib/export/calendar/write-calendar';
import { claim, event, makeAtlas, place, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { trickyText, writtenAtlas } from '../written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://maps.example/base';

/** An entry as another program reads it. */
function read(atlas: WholeAtlas, site = SITE) {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar(atlas, site)) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const text = (name: string) => component.getFirstPropertyValue(name) as unknown;
    const { startDate, endDate, summary, uid, location, description } = new ICAL.Event(component);
    return {
      id: String(uid).replace(/@.*/, ''),
      uid: String(uid),
      summary,
      description,
      location,
      allDay: startDate.isDate,
      start: startDate.toString(),
      end: endDate.toString(),
      status: text('status'),
      url: String(text('url')),
      geo: text('geo') as number[] | null,
      categories: component.getFirstProperty('categories')?.getValues()
    };
  });
  return { calendar, entries };
}

describe.each(['kim-2023', 'hanoi-2019'])('the calendar of %s', (id) => {
  const atlas = readAtlas(id);
  const { calendar, entries } = read(atlas);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));

  it('has an entry for every event of which a day is known, and counts the others', () => {
    const datable = atlas.events.filter(
      ({ when: time }) =>
        time &&
        !time.openStart &&
        !time.openEnd &&
        ['minute', 'part', 'day'].includes(time.precision)
    );
    expect(datable.length).toBeGreaterThan(10);
    expect([...byId.keys()].sort()).toEqual(datable.map((one) => one.id).sort());
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    const left = atlas.events.length - datable.length;
    const about = String(calendar.getFirstPropertyValue('x-wr-caldesc'));
    const told = /Left out: (\d+) events? of which no day/.exec(about)?.[1];
    expect(Number(told ?? 0)).toBe(left);
  });

  it('has an hour only where the atlas gives the minute, and else whole days, the last of them included', () => {
    for (const { id: one, when: time } of atlas.events) {
      const entry = byId.get(one);
      if (!entry || !time) continue;
      const exact = time.precision === 'minute' && time.qualifier === '';
      const { days, instants } = time.stated;
      const iso = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '');
      const day = (number: number) => iso(number * 86_400).slice(0, 10);
      expect(entry).toMatchObject({
        allDay: !exact,
        start: exact ? iso(instants.from) : day(days.from),
        ...(!exact && { end: day(days.to) })
      });
    }
  });

  it('says in words what its days do not: what is approximate, a part of a day, and status', () => {
    const timed = atlas.events.flatMap(({ id: one, when: time }) => {
      const entry = byId.get(one);
      return entry && time ? [{ time, summary: entry.summary }] : [];
    });
    const around = timed.filter(({ time }) => time.qualifier.includes('~'));
    expect(around.filter(({ summary }) => !summary.includes('around'))).toEqual([]);
    const parts = timed.filter(({ time }) => time.part !== undefined);
    expect(parts.filter(({ time, summary }) => !summary.includes(time.part ?? '?'))).toEqual([]);
    expect(entries.filter(({ categories }) => categories?.length !== 2)).toEqual([]);
    const sure = entries.filter(({ categories }) => categories?.[0] === 'Corroborated');
    expect(new Set(sure.map(({ status }) => status))).toEqual(new Set(['CONFIRMED']));
    expect(
      entries.some(
        ({ status, summary }) => status === 'TENTATIVE' && /\(.*(?:disputed|expected)/.test(summary)
      )
    ).toBe(true);
  });

  it('leads to the address of each event, and cites its reports', () => {
    for (const { id: one, url, description } of entries) {
      expect(url).toMatch(new RegExp(`^${SITE}/${id}/\\d{4}-\\d\\d-\\d\\d\\?event=${one}$`));
      expect(description).toContain(url);
    }
  });
});

describe('an entry', () => {
  const at = (text: string, more: object = {}) => {
    const time = when(text);
    const told = claim({ when: time, place: 'there', ...more });
    const atlas = makeAtlas({
      places: [place('there', { precision: 'near', radius: 30 })],
      events: [event('one', { when: time, place: 'there', claims: [told] })]
    });
    return read(atlas).entries[0];
  };

  it.each([
    ['2023-09-12', 'one'],
    ['2023-09-12~', 'one (around Tuesday 12 September 2023)'],
    ['2023-09-12?', 'one (Tuesday 12 September 2023 (uncertain))']
  ])('of %s takes that day, and is titled “%s”', (text, title) => {
    expect(at(text)).toMatchObject({ start: '2023-09-12', end: '2023-09-13', summary: title });
  });

  it.each(['2023-09', '2023-09-1X', '../2023-09-11', '2023-09-12/..', '-0043-03-15'])(
    'of %s there is none',
    (text) => {
      expect(at(text)).toBeUndefined();
    }
  );

  it('of a place known only to within a radius has its words, and no position', () => {
    expect(at('2023-09-12')).toMatchObject({ location: 'there (within 30 km)', geo: null });
  });

  it('of what somebody only expects is tentative, and says so', () => {
    expect(at('2023-09-12', { stance: 'expects' })).toMatchObject({
      status: 'TENTATIVE',
      summary: 'one (expected)'
    });
  });
});

it('any text is kept, but for what no calendar can hold', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const { calendar, entries } = read(writtenAtlas(text));
      const held = text.replace(/\r\n/g, '\n').replaceAll('\u0007', '');
      expect(entries[0]?.summary).toBe(held);
      const name = String(calendar.getFirstPropertyValue('x-wr-calname'));
      // The reader takes the value of a property that begins with X- as written.
      expect(name.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign))).toBe(held);
    })
  );
});

it('no line is longer than 75 octets, and none cuts a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 }), (text) => {
      const value = text.replace(/\p{Cc}/gu, '');
      const lines = contentLines([['SUMMARY', value]]);
      expect(Math.max(...lines.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(
        76
      );
      expect(lines.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
    })
  );
});

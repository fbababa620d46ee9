import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatWhen } from '../../src/lib/core/wording/format-when';
import { bring, compileBrought, context, given } from './read-import';
import { importFile } from '../../src/lib/import/import-file';

const eventOf = (name: string, id: string) => {
  const event = bring(given(name)).events.find((one) => one.id === id);
  if (!event) throw new Error(`${name} brings no ${id}`);
  return event;
};

describe('precision', () => {
  it.each([
    ['acled/export.csv', 'acled-prt1001', '2024-05-02'],
    ['acled/export.csv', 'acled-prt1002', '2024-05-04~'],
    ['acled/export.csv', 'acled-esp2001', '2024-05'],
    ['ucdp/GEDEvent_v24_1.csv', 'ucdp-900001', '1990-01-08'],
    ['ucdp/GEDEvent_v24_1.csv', 'ucdp-900002', '1990-02-01/1990-02-05'],
    ['ucdp/odd.csv', 'ucdp-900005', '1990-04-02~'],
    ['gdelt/20230912061500.export.CSV', 'gdelt-1134567001', '2023-09-11']
  ])('of %s %s is kept in its time, %s', (name, id, when) => {
    expect(eventOf(name, id).when).toBe(when);
  });

  it.each([
    ['acled/export.csv', ['Lisbon city', 'Porto admin', 'Galicia admin']],
    [
      'ucdp/GEDEvent_v24_1.csv',
      ['Lugo town city', 'Lugo town near 25', 'Galicia admin', 'Spain country']
    ],
    [
      'gdelt/20230912061500.export.CSV',
      ['Lisbon, Lisboa, Portugal city', 'Spain country', 'Galicia, Spain admin']
    ]
  ])('of %s is kept in its places', (name, places) => {
    const written = bring(given(name)).places.map(({ properties }) =>
      [properties.name, properties.precision, properties.radius].filter(Boolean).join(' ')
    );
    expect(written).toEqual(places);
  });
});

describe('the source of a row', () => {
  it('is its link, which came out between the event and the day on which the list noted it', () => {
    const { sources, copies, events } = bring(given('gdelt/20230912061500.export.CSV'));
    const [own, first] = sources;
    const id = events[0]?.claims[0]?.source ?? '';
    expect(first?.id).toBe(id);
    expect(first?.URL).toBe('https://www.gazette.example/2023/09/12/talks');
    expect(copies[id]?.available).toBe('2023-09-11/2023-09-12');
    expect(copies[id]?.listed_in).toBe(own?.id);
    expect(events[0]?.claims[0]?.row).toBeUndefined();
  });

  it('is the file, by row, where it has none, with its terms', () => {
    const { sources, copies, events } = bring(given('acled/export.csv'));
    const [own] = sources;
    expect(events.map(({ claims }) => [claims[0]?.source, claims[0]?.row])).toEqual([
      [own?.id, 2],
      [own?.id, 3],
      [own?.id, 4]
    ]);
    // The month of the third had begun before the day of the second.
    expect(copies[own?.id ?? '']?.available).toBe('2024-05-04/2026-11-30');
    expect(copies[own?.id ?? '']?.terms?.url).toMatch(/^https:\/\/acleddata\.com\//);
  });

  it('is what its day is printed as, if the table has it', () => {
    const brought = bring(given('table/incidents.csv'), {
      mapping: given('table/incidents.yaml')
    });
    expect(brought.sources[1]).toMatchObject({
      issued: '2024-05-03',
      'container-title': 'The Invented Gazette'
    });
    expect(brought.events[0]?.note).toBe('I was there.');
  });
});

describe('what others wrote', () => {
  it('stays in the private copy', () => {
    const { texts, ...parts } = bring(given('acled/export.csv'));
    expect([...texts.values()].join('')).toContain('teachers gathered');
    expect(JSON.stringify(parts)).not.toContain('teachers gathered');
  });

  it('is a note if the author says that it is theirs', () => {
    const { events } = bring(given('acled/export.csv'), { mine: ['notes'] });
    expect(events[0]?.note).toMatch(/teachers gathered/);
  });
});

describe('a time without an offset', () => {
  const mapped = { mapping: given('table/day-first.yaml') };

  it('is by the clocks of the zone that the author gives', () => {
    const { events } = bring(given('table/day-first.csv'), mapped);
    expect(events.map(({ when }) => when)).toEqual(['2023-09-12T14:05+01:00', '2023-12-09']);
  });

  it('gives its day alone where there is none', () => {
    const { mapping } = mapped;
    const without = { ...mapping, text: mapping.text.replace(/^zone.*\n/m, '') };
    const { events, report } = bring(given('table/day-first.csv'), { mapping: without });
    expect(events[0]?.when).toBe('2023-09-12');
    expect(report.rows[0]?.losses[0]?.message).toContain('2023-09-12T06:00+03:00');
  });
});

describe('a table that is not known', () => {
  it('is refused with a mapping to look at', () => {
    const { issue } = importFile(given('table/incidents.csv'), context());
    expect(issue).toContain('--map');
    expect(issue).toContain('latitude: Lat\nlongitude: Lon\n');
  });

  it.each([
    ['title: Nothing', 'columns.yaml:1:8 title: expected a column of the table'],
    [
      'title: What\nlatitude: Lat\nlongitude: Lon',
      'columns.yaml:2:11 latitude: expected beside it'
    ],
    ['title: What\nwehn: Date', 'columns.yaml:2:1 wehn: expected '],
    ['title: [', 'columns.yaml:1:8 expected']
  ])('is refused with a wrong mapping, and told where: %j', (text, expected) => {
    const mapping = { name: 'columns.yaml', text };
    const { issue } = importFile(given('table/incidents.csv'), context({ mapping }));
    expect(issue).toContain(expected);
  });
});

describe('of any table', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '',
      '2024-05-02',
      'zero\u200Bwidth',
      '\u202Ebidi',
      '2024-02-31',
      '9/12/2023',
      '38.7',
      '-9.1',
      '0',
      '1,5',
      '"',
      'x;y'
    )
  );
  const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 6 }), { maxLength: 12 });
  const mapping = {
    name: 'columns.yaml',
    text: 'title: a\nwhen: b\nlatitude: c\nlongitude: d\nprecision: city\n'
  };

  it('every row that is not blank lands or is named, once, and what lands compiles', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse([['a', 'b', 'c', 'd'], ...rows]);
        const brought = bring({ name: 'any.csv', text }, { mapping });
        const written = rows.filter((row) => row.some((one) => one.trim() !== ''));
        const { rows: told } = brought.report;
        expect(told.length).toBe(written.length);
        expect(new Set(told.map(({ row }) => row)).size).toBe(told.length);
        expect(told.flatMap(({ landed }) => landed ?? []).sort()).toEqual(
          brought.events.map(({ id }) => id).sort()
        );
        const { issues } = compileBrought(brought);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});

it('an imported time is shown as exactly as it is known', () => {
  const { atlas } = compileBrought(bring(given('acled/export.csv')));
  expect(atlas?.events.map(({ when }) => when && formatWhen(when))).toContain('May 2024');
});

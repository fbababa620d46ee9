import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bring, compileBrought, given } from './read-import';

const timesOf = (name: string, zone?: string) =>
  bring(given(name), zone === undefined ? {} : { zone }).events.map(({ when }) => when);

describe('the date of a story', () => {
  it('is kept to the minute, the day, the month or the year', () => {
    expect(timesOf('timeline/sheet.csv', 'Europe/Lisbon')).toEqual([
      '2023-09-12T14:05+01:00',
      '2023-09/2023-10',
      '1998'
    ]);
  });

  it('is counted without a year 0 before Christ', () => {
    expect(timesOf('timeline/timeline.json')).toEqual(['2023-09-12', '-0042-03-15/-0041']);
  });

  it('of timemap has its month first, and its time by the clocks of the zone', () => {
    expect(timesOf('timemap/api.json')).toEqual(['2022-02-24', '2022-02-25']);
    expect(timesOf('timemap/events.json', 'Europe/Lisbon')).toEqual(['2011-08-23T18:30+01:00']);
  });
});

describe('the words of a story', () => {
  it.each([
    'timeline/sheet.csv',
    'timeline/timeline.json',
    'storymap/storymap.json',
    'timemap/api.json',
    'bellingcat/ukr.csv',
    'atlos/atlos-export.csv'
  ])('of %s stay in the private copy', (name) => {
    const { texts, ...parts } = bring(given(name));
    expect([...texts.values()].join('')).toContain('Somebody wrote this.');
    expect(JSON.stringify(parts)).not.toContain('Somebody wrote this.');
  });

  it.each([
    ['timeline/timeline.json', 'text'],
    ['storymap/storymap.json', 'text'],
    ['timemap/api.json', 'description'],
    ['atlos/atlos-export.csv', 'description']
  ])('of %s are a note if the author says that they are theirs', (name, mine) => {
    expect(bring(given(name), { mine: [mine] }).events[0]?.note).toBe('Somebody wrote this.');
  });
});

describe('several sources', () => {
  it.each([
    ['timemap/api.json', 2],
    ['bellingcat/ukr.csv', 2],
    ['bellingcat/lists.csv', 2],
    ['atlos/atlos-export.csv', 2]
  ])('of an event of %s are a claim each', (name, number) => {
    const [event] = bring(given(name)).events;
    expect(event?.claims).toHaveLength(number);
    expect(new Set(event?.claims.map(({ source }) => source)).size).toBe(number);
    expect(event?.claims.every(({ imported, row }) => imported && row === undefined)).toBe(true);
  });
});

describe('a place of a gazetteer', () => {
  it('has its names, and numbers only where they are said to be the same', () => {
    const [porto] = bring(given('linked-places/whg.json')).places;
    expect(porto?.properties).toMatchObject({
      name: 'Porto',
      names: { en: 'Oporto', la: 'Portus Cale' },
      aliases: ['Invicta'],
      kind: 'city',
      wikidata: 'Q36433',
      geonames: 2735943,
      country: 'PT',
      zone: 'Europe/Lisbon'
    });
    const [lisbon] = bring(given('linked-places/plain.geojson')).places;
    expect(lisbon?.properties.wikidata).toBeUndefined();
  });
});

describe('of any story', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', '12', '2023', '38.7', '02/24/2022')
  );
  const value = fc.oneof(word, fc.integer({ min: -200, max: 2500 }), fc.constant(null));
  const timeline = fc.record(
    {
      start_date: fc.oneof(
        fc.record({ year: value, month: value, day: value, hour: value }),
        value
      ),
      text: fc.oneof(fc.record({ headline: word, text: word }), value),
      unique_id: value
    },
    { requiredKeys: [] }
  );
  const timemap = fc.record(
    {
      id: value,
      date: value,
      time: value,
      latitude: value,
      longitude: value,
      location: value,
      sources: fc.oneof(
        fc.array(fc.oneof(fc.record({ path: fc.webUrl() }), value), { maxLength: 3 }),
        value
      )
    },
    { requiredKeys: [] }
  );
  const feature = fc.record(
    {
      '@id': word,
      properties: fc.oneof(fc.record({ title: word, ccodes: fc.array(word) }), value),
      names: fc.oneof(fc.array(fc.record({ toponym: word, lang: word })), value),
      geometry: fc.oneof(
        fc.record({ type: fc.constant('Point'), coordinates: fc.array(value) }),
        fc.constant({ type: 'Point', coordinates: [-9.1, 38.7] })
      )
    },
    { requiredKeys: [] }
  );

  it.each([
    ['timeline', 'events', timeline],
    ['timemap', 'events', timemap],
    ['linked-places', 'features', feature]
  ] as const)(
    '%s, every item lands or is named, once, and what lands compiles',
    (format, list, item) => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(item as fc.Arbitrary<unknown>, value), { maxLength: 6 }),
          (items) => {
            const brought = bring(
              { name: 'a.json', text: JSON.stringify({ [list]: items }) },
              {},
              format
            );
            const { rows } = brought.report;
            expect(rows.map(({ row }) => row)).toEqual(items.map((_, i) => i + 1));
            const { issues } = compileBrought(brought);
            expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          }
        ),
        { numRuns: 60 }
      );
    }
  );
});

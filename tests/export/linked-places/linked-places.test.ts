import { check } from '@placemarkio/check-geojson';
import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import { featureClass } from '../../../src/lib/export/linked-places/feature-class';
import { timespanOf } from '../../../src/lib/export/linked-places/timespan-of';
import { writeLinkedPlaces } from '../../../src/lib/export/linked-places/write-linked-places';
import { claim, event, makeAtlas, place, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { trickyText, writtenAtlas } from '../written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://maps.example/base';
const SCHEMA = path.resolve(import.meta.dirname, 'linked-places-1.3.schema.json');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object
);

type Feature = {
  '@id': string;
  properties: { title: string; fclasses: string[]; precision: string };
  when: { timespans: object[]; certainty: string };
  names: { toponym: string; lang?: string; citations?: { label: string; year: number }[] }[];
  geometry: { type: string; certainty: string } | null;
  links: { identifier: string }[];
  relations: { relationTo: string }[];
  descriptions: { '@id': string; value: string }[];
};

/** As read by the schema of the format and by another reader of GeoJSON. */
function read(atlas: WholeAtlas): Feature[] {
  const text = writeLinkedPlaces(atlas, SITE);
  expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
  return (check(text) as unknown as { features: Feature[] }).features;
}

describe.each(['kim-2023', 'hanoi-2019'])('the linked places of %s', (id) => {
  const atlas = readAtlas(id);
  const features = read(atlas);
  const idOf = (feature: Feature) => new URL(feature['@id']).searchParams.get('place');
  const placed = new Map(features.map((feature) => [idOf(feature), feature]));

  it('are valid, and have every place with a dated event, at an address of the atlas', () => {
    const dated = atlas.events.flatMap((one) => (one.when && one.place ? one.place : []));
    expect(features.length).toBeGreaterThan(10);
    expect(dated.filter((one) => !placed.has(one))).toEqual([]);
    for (const feature of features)
      expect(feature['@id']).toBe(`${SITE}/${id}?place=${idOf(feature)}`);
  });

  it('have their numbers in gazetteers, and a position only where one is known', () => {
    for (const one of atlas.places) {
      const feature = placed.get(one.id);
      if (!feature) continue;
      const numbers = [one.wikidata && `wd:${one.wikidata}`, one.geonames && `gn:${one.geonames}`];
      expect(feature.links.map(({ identifier }) => identifier)).toEqual(numbers.filter(Boolean));
      const pinned = one.area ?? !['admin', 'country'].includes(one.precision);
      expect(feature.geometry !== null).toBe(Boolean(pinned));
      const sure = ['site', 'city'].includes(one.precision) ? 'certain' : 'less-certain';
      expect(feature.geometry?.certainty ?? sure).toBe(sure);
    }
  });

  it('tell every event of a place with its status, at its address', () => {
    for (const [place, { descriptions }] of placed) {
      const told = atlas.events.filter((one) => one.place === place);
      expect(
        descriptions.map((one) => new URL(one['@id']).searchParams.get('event')).sort()
      ).toEqual(told.map((one) => one.id).sort());
    }
    const values = features.flatMap(({ descriptions }) => descriptions.map(({ value }) => value));
    expect(
      values.filter(
        (value) => !/; (?:reported|corroborated|disputed|expected|retracted)\. /.test(value)
      )
    ).toEqual([]);
  });

  it('cite the reports that put something there', () => {
    for (const { names } of features) expect(names[0]?.citations?.length).toBeGreaterThan(0);
  });
});

describe('a place', () => {
  it('that only an expectation or a retraction names is uncertain', () => {
    const told = claim({ stance: 'expects', place: 'there', when: when('2023-09-12') });
    const [feature] = read(
      makeAtlas({
        places: [place('there')],
        events: [event('one', { place: 'there', when: when('2023-09-12'), claims: [told] })]
      })
    );
    expect(feature?.when).toEqual({
      timespans: [{ start: { in: '2023-09-12' } }],
      certainty: 'uncertain'
    });
  });

  it('has the times of what lies within it', () => {
    const told = claim({ place: 'inner', when: when('2023-09-12') });
    const features = read(
      makeAtlas({
        places: [place('outer'), place('inner', { within: 'outer' }), place('elsewhere')],
        events: [event('one', { place: 'inner', when: when('2023-09-12'), claims: [told] })]
      })
    );
    expect(features.map(({ properties }) => properties.title)).toEqual(['outer', 'inner']);
    expect(features[0]?.when).toEqual(features[1]?.when);
    expect(features[1]?.relations[0]?.relationTo).toBe(features[0]?.['@id']);
    expect(features[0]?.descriptions).toEqual([]);
  });

  it('keeps any text as it is', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const [feature] = read(writtenAtlas(text));
        expect(feature?.properties.title).toBe(text);
        expect(feature?.names[0]?.toponym).toBe(text);
      })
    );
  });
});

describe('a time', () => {
  it.each([
    ['2023-09-12', { start: { in: '2023-09-12' } }],
    ['2023-09', { start: { in: '2023-09' } }],
    ['-0043-03-15', { start: { in: '-0043-03-15' } }],
    ['2023-09-12T06:00+10:00', { start: { in: '2023-09-12' } }],
    ['2023-09-12/2023-09-14', { start: { in: '2023-09-12' }, end: { in: '2023-09-14' } }],
    ['../2023-09-11', { start: { latest: '2023-09-11' }, end: { latest: '2023-09-11' } }],
    ['2023-09-12/..', { start: { earliest: '2023-09-12' } }],
    [
      '2023-09-12~',
      {
        start: { earliest: '2023-09-11', latest: '2023-09-13' },
        end: { earliest: '2023-09-11', latest: '2023-09-13' }
      }
    ],
    [
      '2023-09-1X',
      {
        start: { earliest: '2023-09-10', latest: '2023-09-19' },
        end: { earliest: '2023-09-10', latest: '2023-09-19' }
      }
    ]
  ])('%s is a timespan no closer than it is stated', (text, timespan) => {
    expect(timespanOf(when(text))).toEqual(timespan);
  });
});

describe('the class of a place', () => {
  it.each([
    ['state', 'country', 'A'],
    ['region', 'admin', 'A'],
    ['city', 'city', 'P'],
    ['railway station', 'site', 'S'],
    ['Border area', 'near', 'L'],
    ['island', 'site', 'T'],
    ['harbour', 'site', 'H'],
    ['something new', 'city', 'P']
  ] as const)('of a %s known to the %s is %s', (kind, precision, found) => {
    expect(featureClass({ kind, precision })).toBe(found);
  });
});

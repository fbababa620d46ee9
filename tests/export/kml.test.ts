import { kml } from '@tmcw/togeojson';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import type { When } from '../../src/lib/core/time/when';
import { writeKml } from '../../src/lib/export/write-kml';
import { when } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { trickyText, writtenAtlas } from './written-atlas';
import { readXml, xmlText } from './read-xml';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const kim = readAtlas('kim-2023');

function read(atlas: WholeAtlas): { document: Document; features: Feature[] } {
  const document = readXml(writeKml(atlas));
  const features = kml(document as unknown as globalThis.Document).features as Feature[];
  return { document, features };
}

function texts(parent: Document | Element, name: string): string[] {
  return [...parent.getElementsByTagName(name)].map((one) => one.textContent ?? '');
}

/** Placemarks by the id in their extended data. */
function placemarks(document: Document): Map<string, Element> {
  return new Map(
    [...document.getElementsByTagName('Placemark')].map((one) => {
      const data = [...one.getElementsByTagName('Data')];
      const id = data.find((field) => field.getAttribute('name') === 'id');
      return [id?.getElementsByTagName('value')[0]?.textContent ?? '', one];
    })
  );
}

/** KML's times have seconds, the atlas's have none. */
const withoutSeconds = (text: string) => text.replace(/(T\d\d:\d\d):00/, '$1');

/** The `when`, `begin` and `end` of a time: all absent if it is not certain. */
function timesOf(time: When | undefined): string[][] {
  if (!time || time.qualifier !== '') return [[], [], []];
  if (!time.edtf.includes('/')) return [[time.edtf], [], []];
  const ends = time.edtf.split('/').map((end) => (end === '..' ? [] : [end]));
  return [[], ...ends];
}

describe('the KML of an atlas', () => {
  const { document, features } = read(kim);
  const places = new Map(kim.places.map((one) => [one.id, one]));
  const byId = placemarks(document);

  it('is read by another program, with every event and leg, and no stay', () => {
    const legs = kim.journeys.flatMap(({ id, legs }) =>
      legs.flatMap(({ from, to, measures }) =>
        measures.at(-1) === 0 ? [] : [`${id}/${from}-${to}`]
      )
    );
    expect(legs).toHaveLength(14);
    // The one leg of which both ends are known to the minute also moves.
    const moving = ['train-2023/1-2/track'];
    const expected = [...kim.events.map(({ id }) => id), ...legs, ...moving].sort();
    expect(features.map(({ properties }) => properties?.id).sort()).toEqual(expected);
    expect(texts(document, 'Folder').length).toBe(1 + kim.journeys.length);
  });

  it('has the coordinates of each place', () => {
    for (const one of kim.events) {
      const found = places.get(one.place ?? '');
      const { geometry } = features.find(({ properties }) => properties?.id === one.id)!;
      const expected =
        !found || found.precision === 'country'
          ? null
          : (found.area ?? { type: 'Point', coordinates: found.point });
      expect(geometry).toEqual(expected);
    }
  });

  it('has the path of each leg along routes', () => {
    for (const { id, legs } of kim.journeys) {
      for (const { from, to, routes, path } of legs.filter(({ routes }) => routes.length > 0)) {
        const leg = features.find(({ properties }) => properties?.id === `${id}/${from}-${to}`);
        expect(leg?.geometry).toEqual({ type: 'LineString', coordinates: path });
        expect(leg?.properties).toMatchObject({ routed: 'true', routes: routes.join(' ') });
      }
    }
  });

  it('gives a time only where the atlas is sure of it, and never more of it', () => {
    for (const one of kim.events) {
      const placemark = byId.get(one.id)!;
      const written = ['when', 'begin', 'end'].map((name) =>
        texts(placemark, name).map(withoutSeconds)
      );
      expect(written).toEqual(timesOf(one.when));
    }
  });

  it('keeps any text, and as text for those who take it for HTML', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const atlas = writtenAtlas(text);
        expect(writeKml(atlas)).not.toContain(']]>');
        const { document } = read(atlas);
        const held = xmlText(text);
        const [placemark] = placemarks(document).values();
        expect(texts(placemark!, 'name')).toEqual([held]);
        const [description = ''] = texts(placemark!, 'description');
        expect(description).not.toMatch(/[<>]/);
        const asHtml = new DOMParser().parseFromString(`<p>${description}</p>`, 'text/html');
        expect(asHtml.documentElement?.textContent).toContain(xmlText(text.replace(/\s+/g, ' ')));
      })
    );
  });

  it('has a span where the days of a month are half known', () => {
    const time = when('2023-09-1X');
    const { document } = read(writtenAtlas('a', { claim: { when: time } }));
    expect([texts(document, 'begin'), texts(document, 'end')]).toEqual([
      ['2023-09-10'],
      ['2023-09-19']
    ]);
  });
});

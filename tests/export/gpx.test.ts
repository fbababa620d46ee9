import { gpx } from '@tmcw/togeojson';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeGpx } from '../../src/lib/export/write-gpx';
import { makeAtlas, makeJourney, claim, event, place, when } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { readXml, xmlText } from './read-xml';
import { trickyText, writtenAtlas } from './written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const kim = readAtlas('kim-2023');

function read(text: string) {
  const document = readXml(text);
  return { document, features: gpx(document as unknown as globalThis.Document).features };
}

describe('the GPX of an atlas', () => {
  const { document, features } = read(writeGpx(kim));
  const waypoints = features.filter(({ geometry }) => geometry?.type === 'Point');
  const events = new Map(kim.events.map((one) => [one.id, one]));
  const places = new Map(kim.places.map((one) => [one.id, one]));
  const fixes = kim.journeys
    .flatMap((journey) => journey.fixes)
    .flatMap(({ event }) => {
      const { title, place, when } = events.get(event)!;
      const at = places.get(place!)!;
      return ['admin', 'country'].includes(at.precision) ? [] : [{ title, at, when }];
    });

  it('has a waypoint for each fix whose place has a point', () => {
    expect(waypoints.map(({ properties }) => properties?.name)).toEqual(
      fixes.map(({ title }) => title)
    );
    expect(waypoints.map(({ geometry }) => geometry)).toEqual(
      fixes.map(({ at }) => ({ type: 'Point', coordinates: at.point }))
    );
  });

  it('has a track for each leg along routes, and for no other', () => {
    const paths = kim.journeys.flatMap(({ legs }) =>
      legs.filter(({ routes }) => routes.length > 0).map(({ path }) => path)
    );
    const tracks = features.filter(({ geometry }) => geometry?.type !== 'Point');
    expect(tracks.map(({ geometry }) => geometry)).toEqual(
      paths.map((coordinates) => ({ type: 'LineString', coordinates }))
    );
  });

  it('has a time only where a fix is stated to the minute', () => {
    const exact = fixes.flatMap(({ when }) =>
      when?.precision === 'minute' && when.qualifier === '' && !when.edtf.includes('/')
        ? [when.stated.instants.from]
        : []
    );
    const times = [...document.getElementsByTagName('time')];
    expect(exact.length).toBeGreaterThan(0);
    expect(times.map(({ textContent }) => Date.parse(textContent ?? '') / 1000)).toEqual(exact);
    expect(times.every(({ parentNode }) => parentNode?.nodeName === 'wpt')).toBe(true);
  });

  it('has the elements of a waypoint in the order of the schema', () => {
    const order = ['time', 'name', 'desc', 'type', 'extensions'];
    for (const waypoint of document.getElementsByTagName('wpt')) {
      const names = [...waypoint.childNodes]
        .map(({ nodeName }) => nodeName)
        .filter((one) => one !== '#text');
      expect(names).toEqual(order.filter((one) => names.includes(one)));
    }
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const atlas = writtenAtlas(text);
        const journey = makeJourney([{ event: 'one', role: 'stop' }], []);
        const written = writeGpx({ ...atlas, journeys: [journey] });
        expect(written).not.toContain(']]>');
        const { document } = read(written);
        const [waypoint] = document.getElementsByTagName('wpt');
        const held = xmlText(text);
        expect(waypoint?.getElementsByTagName('name')[0]?.textContent).toBe(held);
        expect(waypoint?.getElementsByTagName('desc')[0]?.textContent).toContain(
          xmlText(text.replace(/\s+/g, ' '))
        );
      })
    );
  });

  it('has no waypoint where only a region is known', () => {
    const told = claim({ place: 'land', when: when('2023-09-12T06:00+10:00') });
    const atlas = makeAtlas({
      places: [place('land', { precision: 'admin' })],
      events: [event('one', { place: 'land', when: told.when!, claims: [told] })],
      journeys: [makeJourney([{ event: 'one', role: 'stop' }], [])]
    });
    expect(read(writeGpx(atlas)).features).toEqual([]);
  });
});

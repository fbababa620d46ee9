import { kml } from '@tmcw/togeojson';
import { describe, expect, it } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { exportedLegs } from '../../../src/lib/export/exported-legs';
import { steadyTrack } from '../../../src/lib/export/moving/steady-track';
import { prepareExport } from '../../../src/lib/export/prepare-export';
import { writeKml } from '../../../src/lib/export/write-kml';
import { claim, event, leg, line, makeAtlas, makeJourney, place, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { readXml } from '../read-xml';

const PATH: LonLat[] = [
  [130, 43],
  [131, 43],
  [134, 43]
];

/** A journey of one leg, along a railway or none. */
function travelled(from: string, to: string, routes: [] | [string] = ['line']): WholeAtlas {
  const at = (id: string, text: string) =>
    event(id, { place: id, when: when(text), claims: [claim({ place: id, when: when(text) })] });
  return makeAtlas({
    places: [place('west', { point: [130, 43] }), place('east', { point: [134, 43] })],
    routes: [line('line', PATH)],
    events: [at('west', from), at('east', to)],
    journeys: [
      makeJourney(
        [
          { event: 'west', role: 'departure' },
          { event: 'east', role: 'arrival' }
        ],
        [leg(0, PATH, routes)]
      )
    ]
  });
}

const trackOf = (atlas: WholeAtlas) => {
  const [only] = exportedLegs(prepareExport(atlas));
  return only ? steadyTrack(only) : undefined;
};

describe('a leg of which both ends are known to the minute', () => {
  const atlas = travelled('2023-09-12T06:00+10:00', '2023-09-12T10:00+10:00');

  it('is at each corner of its way when a steady speed would have brought it there', () => {
    const track = trackOf(atlas);
    expect(track?.map(({ position }) => position)).toEqual(PATH);
    const [start = 0, corner = 0, end = 0] = track?.map(({ instant }) => instant) ?? [];
    expect(new Date(start * 1000).toISOString()).toBe('2023-09-11T20:00:00.000Z');
    expect(end - start).toBe(4 * 3600);
    // A quarter of the way, but for the curve of the globe.
    expect(Math.abs(corner - start - 3600)).toBeLessThan(5);
  });

  it('moves in KML, and says that this is supposed', () => {
    const document = readXml(writeKml(atlas));
    const { features } = kml(document as unknown as globalThis.Document);
    const track = features.find(({ properties }) => properties?.id === 'train/0-1/track');
    expect(track?.geometry).toMatchObject({ type: 'LineString', coordinates: { length: 3 } });
    expect(track?.properties).toMatchObject({ leg: 'train/0-1', supposed: 'steady-speed' });
    expect(track?.properties?.coordinateProperties.times).toEqual([
      '2023-09-11T20:00:00Z',
      expect.stringMatching(/^2023-09-11T20:59:5\d|^2023-09-11T21:00:0\d/) as string,
      '2023-09-12T00:00:00Z'
    ]);
    expect(JSON.stringify(track?.properties?.description)).toContain('suppose a steady speed');
  });
});

describe('of any other leg nothing is said in between', () => {
  it.each([
    ['a day', '2023-09-12', '2023-09-13'],
    ['a time that is approximate', '2023-09-12T06:00+10:00~', '2023-09-12T10:00+10:00'],
    [
      'two times of which the second is not later',
      '2023-09-12T10:00+10:00',
      '2023-09-12T10:00+10:00'
    ]
  ])('known to %s', (_, from, to) => {
    expect(trackOf(travelled(from, to))).toBeNull();
    expect(writeKml(travelled(from, to))).not.toContain('gx:Track');
  });

  it('whose way no source gives', () => {
    expect(trackOf(travelled('2023-09-12T06:00+10:00', '2023-09-12T10:00+10:00', []))).toBeNull();
  });
});

it('no position of a track in the atlases is off the line of its leg', () => {
  const legs = ['kim-2023', 'hanoi-2019'].flatMap((id) =>
    exportedLegs(prepareExport(readAtlas(id)))
  );
  const moving = legs.flatMap((one) => {
    const track = steadyTrack(one);
    return track ? [{ one, track }] : [];
  });
  expect(moving.length).toBeGreaterThan(0);
  for (const { one, track } of moving) {
    expect(track.map(({ position }) => position)).toEqual(one.path);
    const instants = track.map(({ instant }) => instant);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  }
});

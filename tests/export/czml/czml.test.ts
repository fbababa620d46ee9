import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import { czmlInterval } from '../../../src/lib/export/czml/czml-interval';
import { writeCzml } from '../../../src/lib/export/czml/write-czml';
import { readFourVehicles } from '../../compile/read-four-vehicles';
import { when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { trickyText, writtenAtlas } from '../written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

type Packet = {
  id: string;
  name: string;
  description: string;
  availability?: string;
  properties?: Record<string, unknown>;
  position?: { cartographicDegrees: number[] };
  ellipse?: { semiMajorAxis: number };
  polygon?: object;
  polyline?: { positions: { cartographicDegrees: number[] }; material: object };
};

const read = (atlas: WholeAtlas) => JSON.parse(writeCzml(atlas)) as Packet[];

describe('the CZML of an atlas', () => {
  const atlas = readAtlas('kim-2023');
  const packets = read(atlas);
  const places = new Map(atlas.places.map((one) => [one.id, one]));

  it('has every event where it is known to have been, with its halo or its area', () => {
    for (const one of atlas.events) {
      const packet = packets.find(({ id }) => id === `event/${one.id}`)!;
      const found = places.get(one.place ?? '');
      const isPoint = found && !found.area && !['admin', 'country'].includes(found.precision);
      expect(packet.position?.cartographicDegrees).toEqual(
        isPoint ? [...found.point, 0] : undefined
      );
      expect(packet.ellipse?.semiMajorAxis).toBe(
        isPoint && found.radius ? found.radius * 1000 : undefined
      );
      expect(packet.polygon !== undefined).toBe(found?.area !== undefined);
      expect(packet.properties?.precision).toBe(found?.precision);
      expect(packet.properties?.when).toBe(one.when?.edtf);
    }
  });

  it('has no id twice', () => {
    expect(new Set(packets.map(({ id }) => id)).size).toBe(packets.length);
  });
});

it('a leg of unknown way is dashed, and has its two ends alone; a stay is no leg', () => {
  const { atlas } = readFourVehicles();
  const legs = read(atlas!).filter(({ id }) => id.startsWith('leg/'));
  expect(legs.map(({ id }) => id)).toEqual(
    ['0-1', '2-3', '4-5', '6-7'].map((one) => `leg/round/${one}`)
  );
  const road = legs[1]?.polyline;
  expect(road?.positions.cartographicDegrees).toHaveLength(6);
  expect(road?.material).toHaveProperty('polylineDash');
  expect(legs[0]?.polyline?.material).toHaveProperty('solidColor');
});

describe('something is on the globe', () => {
  it.each([
    ['2023-09-12', '2023-09-11T14:00:00Z/2023-09-12T14:00:00Z'],
    ['2023-09-12T06:00+10:00', '2023-09-11T20:00:00Z/2023-09-11T20:01:00Z'],
    ['2023-09-12/..', '2023-09-11T14:00:00Z/9999-12-31T24:00:00Z'],
    ['../2023-09-12', '0000-01-01T00:00:00Z/2023-09-12T14:00:00Z'],
    ['2023-09-12~', null],
    ['-0043-03-15', null]
  ])('at %s from %s', (text, interval) => {
    expect(czmlInterval(when(text))).toBe(interval);
  });
});

it('any text is kept, and is no markup', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const packets = read(writtenAtlas(text));
      expect(packets.map(({ name }) => name)).toEqual([text, text]);
      for (const { description } of packets) expect(description).not.toMatch(/<script|<i>/);
    })
  );
});

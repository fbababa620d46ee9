import { Cartographic, CzmlDataSource, JulianDate, Math as CesiumMath } from '@cesium/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCzml } from '../../src/lib/export/czml/write-czml';
import { exportedLegs } from '../../src/lib/export/exported-legs';
import { steadyTrack } from '../../src/lib/export/moving/steady-track';
import { prepareExport } from '../../src/lib/export/prepare-export';
import { readAtlas } from '../read-atlas';

/** What Cesium's reader asks after of a browser, to tell a picture from an address: no file here has pictures. */
const NoPicture = function () {};

beforeAll(() => {
  Object.assign(globalThis, {
    Image: NoPicture,
    HTMLCanvasElement: NoPicture,
    HTMLImageElement: NoPicture,
    ImageBitmap: NoPicture,
    OffscreenCanvas: NoPicture
  });
});

describe.each(['kim-2023', 'hanoi-2019'])('Cesium reads the CZML of %s', (id) => {
  const atlas = readAtlas(id);
  const load = () => CzmlDataSource.load(JSON.parse(writeCzml(atlas)));
  const legs = exportedLegs(prepareExport(atlas));
  const places = new Map(atlas.places.map((one) => [one.id, one]));
  /** By how many degrees one position is off another: Cesium reckons from the middle of the globe. */
  const between = (found: number[] | null, expected: readonly number[] | null) =>
    found && expected
      ? Math.hypot(...found.map((number, i) => number - (expected[i] ?? NaN)))
      : Number(found !== expected);
  const degrees = (cartographic: Cartographic) => [
    CesiumMath.toDegrees(cartographic.longitude),
    CesiumMath.toDegrees(cartographic.latitude)
  ];

  it('with an entity for each event and leg, and a clock over the first window', async () => {
    const { entities, name, clock } = await load();
    const ids = entities.values.map((entity) => entity.id);
    const moving = legs.filter((leg) => steadyTrack(leg)).map((leg) => `moving/${leg.id}`);
    expect(ids.filter((one) => !/^event\/[^/]+\/\d+$/.test(one)).sort()).toEqual(
      [
        ...atlas.events.map((one) => `event/${one.id}`),
        ...legs.map((leg) => `leg/${leg.id}`),
        ...moving
      ].sort()
    );
    expect(name).toBe(atlas.title);
    expect(JulianDate.compare(clock.stopTime, clock.startTime)).toBeGreaterThan(0);
  });

  it('with every event at its place, and nowhere where only a region is known', async () => {
    const { entities } = await load();
    for (const one of atlas.events) {
      const entity = entities.getById(`event/${one.id}`);
      const place = places.get(one.place ?? '');
      const isPoint = place && !place.area && !['admin', 'country'].includes(place.precision);
      const position = entity?.position?.getValue(JulianDate.fromIso8601('2023-09-12'));
      const found = position ? degrees(Cartographic.fromCartesian(position)) : null;
      expect(between(found, isPoint ? place.point : null)).toBeLessThan(1e-6);
    }
  });

  it('while it may have been', async () => {
    const { entities } = await load();
    for (const { id: one, when } of atlas.events) {
      const { availability } = entities.getById(`event/${one}`)!;
      const first = when?.stated.instants.from ?? 0;
      const at = (seconds: number) =>
        availability?.contains(JulianDate.fromDate(new Date((first + seconds) * 1000)));
      const isSure = when?.qualifier === '';
      const before = isSure ? when.openStart : undefined;
      expect([at(-1), at(1)]).toEqual([before, isSure ? true : undefined]);
    }
  });

  it('with a moving point that passes the corners of its leg in time, and is nowhere else', async () => {
    const { entities } = await load();
    for (const leg of legs) {
      const track = steadyTrack(leg);
      const entity = entities.getById(`moving/${leg.id}`);
      expect(entity !== undefined).toBe(track !== null);
      const at = (instant: number) =>
        entity?.position?.getValue(JulianDate.fromDate(new Date(instant * 1000)));
      for (const { instant, position } of track ?? []) {
        const found = degrees(Cartographic.fromCartesian(at(instant)!));
        expect(between(found, position)).toBeLessThan(1e-5);
      }
      expect(at((track?.[0]?.instant ?? 0) - 60)).toBeUndefined();
    }
  });
});

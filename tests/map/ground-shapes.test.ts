import { describe, expect, test } from 'vitest';
import { groundShapes, type GroundFeatures } from '../../src/lib/map/ground-shapes';
import type { GroundShape } from '../../src/lib/map/ground-shape';
import { grown, type Growth } from '../../src/lib/static-map/label-rules';
import type { IdFeature } from '../../src/lib/static-map/id-feature';
import { PALETTES } from '../../src/lib/static-map/palette';

const palette = PALETTES.light;
const NONE: GroundFeatures = { areas: [], reaches: [], legs: [], ties: [], trail: [] };

const line = (properties: IdFeature['properties']): IdFeature => ({
  type: 'Feature',
  id: 'line',
  geometry: {
    type: 'LineString',
    coordinates: [
      [1, 1],
      [2, 2]
    ]
  },
  properties
});
const point = (properties: IdFeature['properties']): IdFeature => ({
  type: 'Feature',
  id: 'point',
  geometry: { type: 'Point', coordinates: [1, 1] },
  properties
});

const shapes = (features: Partial<GroundFeatures>) =>
  groundShapes({ ...NONE, ...features }, palette);
const strokes = (shape: GroundShape | undefined) => (shape?.kind === 'lines' ? shape.strokes : []);
const at = (growth: Growth | undefined, zoom: number) =>
  grown(growth ?? [[0, NaN]], zoom, (value) => value);

test('legs lie one over the other by how far they are, and what is given lies under what is presumed', () => {
  const legs = [
    line({ progress: 'within', basis: 'given', colour: 1 }),
    line({ progress: 'ahead', basis: 'unknown', colour: 1 }),
    line({ progress: 'ahead', basis: 'given', colour: 1 })
  ];
  const looks = shapes({ legs }).map((shape) => strokes(shape)[0]);
  expect(looks.map((look) => look?.colour)).toEqual([
    palette.inkQuiet,
    palette.inkQuiet,
    palette.journeys[1]
  ]);
  expect(looks.map((look) => at(look?.width, 5))).toEqual([1, 0.75, 3.5]);
  expect(looks.map((look) => look?.dashes)).toEqual([[], [0.375, 3], []]);
});

describe('areas', () => {
  const areas = (halo: boolean) => shapes({ areas: [line({ halo, planned: false })] })[0];
  const filled = (shape: GroundShape | undefined, zoom: number) =>
    at(shape?.kind === 'lines' ? shape.fill?.opacity : undefined, zoom);

  test('of provinces fade out from zoom 6 to 8, and halos stay', () => {
    expect([5, 6, 7, 8, 12].map((zoom) => filled(areas(false), zoom))).toEqual([
      0.12, 0.12, 0.06, 0, 0
    ]);
    expect(filled(areas(true), 12)).toBe(0.12);
    expect([6, 8].map((zoom) => at(strokes(areas(false))[0]?.opacity, zoom))).toEqual([0.5, 0]);
  });

  test('where all is planned are fainter', () => {
    const [planned] = shapes({ areas: [line({ halo: true, planned: true })] });
    expect(filled(planned, 5)).toBe(0.05);
  });
});

test('a reach grows with the zoom, and evenly stronger towards its middle', () => {
  const [reach] = shapes({ reaches: [line({ colour: 0, presumed: false })] });
  const bands = strokes(reach);
  expect(bands.map(({ width }) => at(width, 3))).toEqual([11, 9, 7, 5, 3]);
  expect(bands.map(({ width }) => at(width, 9))).toEqual([19, 17, 15, 13, 11]);
  let clear = 1;
  bands.forEach(({ opacity }, step) => {
    clear *= 1 - at(opacity, 3);
    expect(1 - clear).toBeCloseTo((0.32 * (step + 1)) / 5);
  });
});

test('a tie to a rival is a plain line, one to what was expected dashed; only ends with a ring have one', () => {
  const drawn = shapes({
    ties: [
      line({ part: 'line', kind: 'outcome' }),
      line({ part: 'line', kind: 'rival' }),
      point({ part: 'end', kind: 'rival', ring: true }),
      point({ part: 'end', kind: 'rival', ring: false })
    ]
  });
  expect(drawn.map(({ kind }) => kind)).toEqual(['lines', 'lines', 'dot']);
  expect(drawn.map((shape) => strokes(shape)[0]?.colour)).toEqual([
    palette.accent,
    palette.inkQuiet,
    undefined
  ]);
  expect(strokes(drawn[1])[0]?.dashes).toEqual([5, 3.75]);
});

test('the trail fades with its age', () => {
  const trail = ['day', 'days', 'weeks', 'older'].map((age) => point({ age }));
  expect(shapes({ trail }).map((dot) => dot.kind === 'dot' && dot.opacity)).toEqual([
    0.85, 0.65, 0.5, 0.35
  ]);
});

test('what stays the same has the same shape in a palette, and another one in another palette', () => {
  const leg = line({ progress: 'past', basis: 'given', colour: 1 });
  const dot = point({ age: 'day' });
  const all = { ...NONE, legs: [leg], trail: [dot] };
  const [light, again, dark, after] = [palette, palette, PALETTES.dark, palette].map((one) =>
    groundShapes(all, one)
  );
  for (const at of [0, 1]) {
    expect(again?.[at]).toBe(light?.[at]);
    expect(after?.[at]).toBe(light?.[at]);
  }
  expect(strokes(dark?.[0])[0]?.colour).toBe(PALETTES.dark.journeys[1]);
  expect(dark?.[1]).toMatchObject({ colour: PALETTES.dark.accent });
});

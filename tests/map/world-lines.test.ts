import { expect, test } from 'vitest';
import { worldLines } from '../../src/lib/map/world-lines';

const eastings = (line: Float64Array | undefined) =>
  [...(line ?? [])].filter((_, i) => i % 2 === 0).map((x) => x * 360 - 180);

test('a geometry is projected once, as long as its coordinates are the same array', () => {
  const coordinates = [
    [10, 50],
    [11, 51]
  ];
  const made = worldLines({ type: 'LineString', coordinates });
  expect(worldLines({ type: 'LineString', coordinates })).toBe(made);
  expect(worldLines({ type: 'LineString', coordinates: [...coordinates] })).not.toBe(made);
});

test('a line over 180° goes on past it, whichever way it is written', () => {
  for (const east of [-170, 190]) {
    const { lines, box } = worldLines({
      type: 'LineString',
      coordinates: [
        [170, 0],
        [east, 10]
      ]
    });
    expect(eastings(lines[0])[1]).toBeCloseTo(190);
    expect(box.left).toBeCloseTo(350 / 360);
    expect(box.right).toBeCloseTo(370 / 360);
    expect(box.bottom).toBeCloseTo(0.5);
    expect(box.top).toBeLessThan(0.5);
  }
});

test('a hole and an island beyond 180° stay with their coast', () => {
  const square = (west: number) => [
    [west, 0],
    [west + 2, 0],
    [west + 2, 2],
    [west, 0]
  ];
  const { lines, box } = worldLines({
    type: 'MultiPolygon',
    coordinates: [[square(178), square(-181)], [square(-178)]]
  });
  expect(lines.map((line) => Math.round(eastings(line)[0] ?? NaN))).toEqual([178, 179, 182]);
  expect(box.right - box.left).toBeCloseTo(6 / 360);
});

test('a pole is where the map ends', () => {
  const { box } = worldLines({ type: 'Point', coordinates: [0, 90] });
  expect(box.top).toBeCloseTo(0);
  expect(worldLines({ type: 'Point', coordinates: [0, -90] }).box.top).toBeCloseTo(1);
});

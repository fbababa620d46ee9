import { expect, test } from 'vitest';
import type { Atlas } from '../../src/lib/core/atlas';
import { PLAIN_ADDRESS, type Address } from '../../src/lib/core/view/address';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { atOfView } from '../../src/lib/state/at-of-view';
import { View } from '../../src/lib/state/view.svelte';
import { composeScene, type Scene } from '../../src/lib/static-map/compose-scene';
import { homeFrame } from '../../src/lib/static-map/fit-frame';
import type { Frame } from '../../src/lib/static-map/frame';
import { drawAreas, drawLines, layOutScene, placeSigns } from '../../src/lib/static-map/scene';
import { readAtlas } from '../read-atlas';

const atlas: Atlas = readAtlas('kim-2023');
const FRAME = homeFrame(atlas, { width: 1000, height: 640 });
const ONE = { from: 1, to: 1 };

function sceneAt(address: Partial<Address>): Scene {
  const view = new View(atlas, { ...PLAIN_ADDRESS, ...address });
  return composeScene(view.index, atOfView(view));
}

const labelsOf = (scene: Scene, frame: Frame) =>
  placeSigns(scene, [], frame, ONE).labels.map(({ kind, lines }) => `${kind}: ${lines.join()}`);

test('an expectation that was selected is tied to what came of it, and the line says where it was expected', () => {
  const window = dayWindow(dayOf(2023, 9, 12));
  const event = 'summit-expected-vladivostok';
  const scene = sceneAt({ window, event });
  const [tie] = drawLines(scene, FRAME).ties;
  expect(tie).toMatchObject({ kind: 'outcome' });
  expect(tie?.d).toMatch(/^M\d+ \d+l/);
  const told = (zoom: number) =>
    labelsOf(scene, { ...FRAME, zoom }).filter((label) => label.startsWith('way: expected in '));
  expect(told(5)).toHaveLength(1);
  expect(told(3.9)).toEqual([]);
  expect(drawLines(sceneAt({ window }), FRAME).ties).toEqual([]);
});

test('the end of a tie without a mark has a ring and a name', () => {
  const scene = sceneAt({ window: dayWindow(dayOf(2023, 9, 12)) });
  const end = {
    type: 'Feature' as const,
    id: 'end/quay',
    geometry: { type: 'Point' as const, coordinates: [...FRAME.center] },
    properties: { part: 'end', kind: 'rival', name: 'Quay', ring: true }
  };
  const bare = { ...scene, groups: [], travellers: [], dates: [], reaches: [], trail: [] };
  const signs = placeSigns({ ...bare, ties: [end] }, [], FRAME, ONE);
  expect(signs.ends).toEqual([{ id: 'end/quay', x: 500, y: 320, kind: 'rival' }]);
  expect(signs.labels.map(({ lines }) => lines)).toEqual([['Quay']]);
  const plain = { ...end, properties: { ...end.properties, ring: false } };
  expect(placeSigns({ ...bare, ties: [plain] }, [], FRAME, ONE).ends).toEqual([]);
});

test('where a traveller may be is drawn in its journey’s colour', () => {
  const found = Array.from(
    { length: 24 },
    (_, hour) => drawLines(sceneAt({ window: hourWindow(dayOf(2023, 9, 11), hour) }), FRAME).reaches
  ).flat();
  expect(found).not.toEqual([]);
  for (const { d, colour } of found) {
    expect(d).toMatch(/^M-?\d+/);
    expect(colour).toBe(0);
  }
});

test('only areas depend on what has the pointer, and where none is they stay the same', () => {
  const { groups } = sceneAt({ window: dayWindow(dayOf(2023, 9, 12)) });
  const regions = groups.filter(({ place }) => place.area || place.radius !== undefined);
  const [region] = regions;
  const id = region?.shown[0]?.known.event.id ?? null;
  expect(drawAreas(groups, [id], FRAME).map((area) => area.id)).toEqual([region?.place.id]);
  expect(drawAreas(groups, [null], FRAME)).toEqual([]);
});

test('names make room for marks and travellers as they were laid out', () => {
  const scene = sceneAt({ window: dayWindow(dayOf(2023, 9, 12)) });
  const layout = layOutScene(scene, FRAME, { bounds: FRAME });
  const placed = placeSigns(scene, [], FRAME, ONE, { layout });
  expect(placed.travellers).toBe(layout.travellers);
  expect(placed.marks).toBe(layout.marks);
});

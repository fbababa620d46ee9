import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/time/day';
import type { IdFeature } from '../../src/lib/static-map/id-feature';
import { nameFeatures } from '../../src/lib/map/name-features';
import { makeIndex, place } from '../make-atlas';

const town = place('town', { name: 'Town', point: [1, 1] });
const index = makeIndex({ places: [town] });
const feature = (id: string, properties: IdFeature['properties']): IdFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [1, 1] },
  properties
});

test('the map is given what carries words, and of each the layer that writes it', () => {
  const features = nameFeatures(index, {
    legs: [feature('leg', { told: 'route unknown' }), feature('other', { told: '' })],
    dates: [{ id: 'date', position: [1, 1], days: [dayOf(2023, 9, 12)], colour: 1, at: [0, 60] }],
    reaches: [feature('reach', { told: 'expected in Town' })],
    ties: [feature('line', { part: 'line' }), feature('end', { part: 'end', name: 'Quay' })],
    layout: {
      marks: [{ id: 'town', x: 0, y: 0, members: [{ place: town, shown: [], leads: false }] }],
      travellers: []
    },
    size: { width: 100, height: 100 },
    strong: 'town'
  });
  expect(features.map(({ id, properties }) => [id, properties?.part])).toEqual([
    ['way/leg', 'way'],
    ['way/reach', 'way'],
    ['end/end', 'end'],
    ['mark/town', 'mark'],
    ['mark/date', 'mark']
  ]);
  expect(features.at(-2)?.properties).toMatchObject({ name: 'Town', kind: 'strong', colour: -1 });
  expect(features.at(-1)?.properties).toMatchObject({ name: '12 Sept', kind: 'date', colour: 1 });
});

test('what has not changed keeps its geometry, so that the map is not given it again', () => {
  const named = {
    legs: [],
    dates: [],
    reaches: [],
    ties: [feature('end', { part: 'end', name: 'Quay' })]
  };
  const layout = { marks: [], travellers: [] };
  const size = { width: 100, height: 100 };
  const [a, b] = [1, 2].map(() => nameFeatures(index, { ...named, layout, size, strong: null })[0]);
  expect(a?.geometry).toBe(b?.geometry);
});

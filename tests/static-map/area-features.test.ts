import { expect, test } from 'vitest';
import { groupByPlace } from '../../src/lib/core/view/group-by-place';
import { areaFeatures } from '../../src/lib/static-map/overlay-features';
import { event, known, makeIndex, place, when } from '../make-atlas';

const index = makeIndex({
  places: [place('woods', { radius: 5, precision: 'near' }), place('town')]
});
const shown = ['woods', 'town'].map((id) => ({
  known: known(event(`in-${id}`, { place: id, when: when('2023-09-12') }), index),
  match: 'dated' as const
}));
const groups = groupByPlace(index, shown);

test('an area is tinted while an event there is chosen or has the pointer, and not otherwise', () => {
  expect(areaFeatures(groups, [null, null])).toEqual([]);
  expect(areaFeatures(groups, ['in-town', null])).toEqual([]);
  expect(areaFeatures(groups, [null, 'in-woods']).map(({ id }) => id)).toEqual(['woods']);
});

test('where none is tinted there is nothing new to draw', () => {
  expect(areaFeatures(groups, ['in-town'])).toBe(areaFeatures(groups, [null]));
});

import { beforeEach, expect, test } from 'vitest';
import type { IdFeature } from '../../src/lib/static-map/id-feature';
import { FeatureSync } from '../../src/lib/map/feature-sync';

const coordinates = [132, 43];
const point = (id: string, properties: object = {}, at = coordinates): IdFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: at },
  properties
});

let calls: [string, unknown][];
let sync: FeatureSync;

beforeEach(() => {
  calls = [];
  sync = new FeatureSync(() => ({
    setData: (data) => calls.push(['set', data.features.map((feature) => feature.id)]),
    updateData: (difference) =>
      calls.push(['update', [difference.remove, difference.add?.map((feature) => feature.id)]])
  }));
});

test('only what changed is sent', () => {
  sync.show([point('a'), point('b', { age: 'day' })]);
  sync.show([point('b', { age: 'days' }), point('c')]);
  expect(calls).toEqual([
    ['update', [[], ['a', 'b']]],
    ['update', [['a'], ['b', 'c']]]
  ]);
});

test('nothing is sent where nothing changed', () => {
  sync.show([point('a', { age: 'day' })]);
  sync.show([point('a', { age: 'day' })]);
  expect(calls).toHaveLength(1);
});

test('a feature that lost a property or moved has changed', () => {
  sync.show([point('a', { age: 'day' })]);
  sync.show([point('a')]);
  sync.show([point('a', {}, [1, 2])]);
  expect(calls).toHaveLength(3);
});

test('after a change of style all that is shown is sent once more', () => {
  sync.show([point('a'), point('b')]);
  sync.restore();
  expect(calls.at(-1)).toEqual(['set', ['a', 'b']]);
});

test('what is shown while a style is changed is restored with it', () => {
  let there = true;
  const away = new FeatureSync(() =>
    there
      ? {
          setData: (data) => calls.push(['set', data.features.map((feature) => feature.id)]),
          updateData: () => undefined
        }
      : undefined
  );
  away.show([point('a')]);
  there = false;
  away.show([point('b')]);
  there = true;
  away.restore();
  expect(calls).toEqual([['set', ['b']]]);
});

import { expect, it, test } from 'vitest';
import { eventsKnownBy } from '../../../src/lib/core/evidence/events-known-by';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { journeyProfile } from '../../../src/lib/core/movement/journey-profile';
import { knownJourneys } from '../../../src/lib/core/movement/known-journey';
import { graphShape } from '../../../src/lib/timeline/graph/graph-shape';
import { pointText } from '../../../src/lib/timeline/graph/point-text';
import { readFourVehicles } from '../../compile/read-four-vehicles';
import { day } from '../../make-atlas';

const { atlas } = readFourVehicles();
if (!atlas) throw new Error('the journey of four vehicles does not compile');
const index = indexAtlas(atlas);
const [journey] = knownJourneys(index, eventsKnownBy(index, null).byId);
const profile = journey && journeyProfile(index, journey);
if (!profile) throw new Error('nothing is known of it');
const shape = graphShape(profile, journey, atlas.zone);
const plain = (text: string | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, '');

it('marks the lines that no report gives, along routes and over the globe, and no other', () => {
  expect(shape.legs.map(({ kind, presumed }) => `${kind}${presumed ? ', presumed' : ''}`)).toEqual([
    'way',
    'stay',
    'gap',
    'stay',
    'way, presumed',
    'stay',
    'circle, presumed'
  ]);
});

test.each([
  ['2031-05-20', 'Bay City to Southport: route presumed'],
  ['2031-05-12', 'At Bay City'],
  ['2031-05-13', 'Bay City to Southport: route presumed']
])('says so of a time on %s, by the clocks of the atlas', (date, where) => {
  const text = pointText(index, shape, day(date) + 0.25);
  expect(plain(text?.where)).toBe(where);
  expect(text?.time).toMatch(/2031, 06:00 Los Angeles time$/);
});

it('says of a road that nobody knows that its way is unknown, and gives no length', () => {
  const road = shape.legs.find(({ leg }) => leg.mode === 'road');
  expect(road?.km).toBeNull();
  const at = ((road?.lines[0]?.[0].day ?? 0) + (road?.lines[0]?.[1].day ?? 0)) / 2;
  expect(plain(pointText(index, shape, at)?.where)).toBe(
    'Eastfield to Sound station: route unknown'
  );
});

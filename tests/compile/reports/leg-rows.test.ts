import { expect, test } from 'vitest';
import { legRows } from '../../../src/lib/compile/reports/leg-rows';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import type { WholeRoute } from '../../../src/lib/core/atlas';
import type { Journey } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { event, leg, line, makeAtlas, makeJourney, place, when } from '../../make-atlas';

const at = (x: number): LonLat => [x, 0];
const posted: WholeRoute = {
  ...line('r', [at(0), at(1)], 50),
  stations: [
    { index: 0, name: 'A' },
    { index: 1, name: 'B' }
  ],
  lengths: [{ from: 'B', to: 'A', km: 120, source: 'a timetable' }]
};
const places = [0, 1, 2].map((x) => place(`p${x}`, { name: `P${x}`, point: at(x), zone: 'UTC' }));
const told = (id: string, where: string, time: string) =>
  event(id, { place: where, when: when(time, 'UTC') });
const fixes: Journey['fixes'] = ['e0', 'e1', 'e2', 'e3'].map((id) => ({ event: id, role: 'stop' }));
const atlas = makeAtlas({
  places,
  routes: [posted],
  events: [
    told('e0', 'p0', '2023-09-10'),
    told('e1', 'p1', '2023-09-11T06:00+00:00'),
    told('e2', 'p1', '2023-09-11T08:00+00:00'),
    told('e3', 'p2', '2023-09-12/..')
  ],
  journeys: [
    makeJourney(fixes, [
      leg(0, [at(0), at(1)], ['r']),
      leg(1, [at(1), at(1)], []),
      leg(2, [at(1), at(2)], [])
    ])
  ]
});

test('a stop of a day between two timed fixes is bounded by them', () => {
  const bounded = makeAtlas({
    places,
    events: [
      told('e0', 'p0', '2023-09-10T06:00+00:00'),
      told('e1', 'p1', '2023-09-10'),
      told('e2', 'p2', '2023-09-10T16:00+00:00')
    ],
    journeys: [
      makeJourney(fixes.slice(0, 3), [leg(0, [at(0), at(1)], []), leg(1, [at(1), at(2)], [])])
    ]
  });
  const hours = legRows(bounded).map(({ least, most }) => [least, Math.round(most * 10) / 10]);
  expect(hours).toEqual([
    [0, 10],
    [0, 10]
  ]);
});

test('a leg has its lengths, the time between its fixes and the speeds; a stay is no leg', () => {
  const [first, second, ...more] = legRows(atlas);
  expect(first).toMatchObject({ from: 'P0', to: 'P1', published: 120, least: 6, allowed: 50 });
  expect(first?.km).toBeCloseTo(111.2, 1);
  expect(first?.most).toBeCloseTo(30, 1);
  expect(first?.needed).toBeCloseTo(111.2 / 30, 1);
  expect(second).toMatchObject({ km: null, published: null, needed: null, allowed: null });
  expect(second?.most).toBe(Infinity);
  expect(more).toEqual([]);
  expect(indexAtlas(atlas).routes.get('r')).toBe(posted);
});

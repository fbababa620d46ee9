import type { LonLat } from '../../../src/lib/core/lon-lat';
import { journeyProfile } from '../../../src/lib/core/movement/journey-profile';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { graphShape } from '../../../src/lib/timeline/graph/graph-shape';
import {
  day,
  event,
  known,
  leg,
  line,
  makeIndex,
  makeJourney,
  place,
  when
} from '../../make-atlas';

const at = (x: number): LonLat => [x, 0];
const station = (index: number, name: string) => ({ index, name, names: {} });

/** The first day of the small journey, since 1970-01-01. */
export const START = day('2023-09-10');

/** Three places a degree or two apart on the equator: a line from the first to the second with a halt, none from there to the third. */
export const smallIndex = makeIndex({
  zone: 'UTC',
  places: ['a', 'b', 'c'].map((id, i) =>
    place(id, { name: `Town ${id.toUpperCase()}`, point: at(2 * i), zone: 'UTC' })
  ),
  routes: [
    {
      ...line('slow', [at(0), at(1), at(2)], 20),
      stations: [station(0, 'A'), station(1, 'Halt'), station(2, 'B')]
    }
  ]
});

const happened = [
  known(event('leaves', { place: 'a', when: when('2023-09-10T06:00+00:00', 'UTC') }), smallIndex),
  known(event('comes', { place: 'b', when: when('2023-09-11', 'UTC') }), smallIndex),
  known(event('goes', { place: 'b', when: when('2023-09-13', 'UTC') }), smallIndex),
  known(event('ends', { place: 'c', when: when('2023-09-14', 'UTC') }), smallIndex)
];
const roles = ['departure', 'arrival', 'departure', 'arrival'] as const;

/** The journey as told by its first `count` events: a leg, a stay, and a gap; with what was expected after the last, if given. */
export function smallJourney(
  count = happened.length,
  expected: { text: string | null } | null = null
) {
  const foretold = known(
    event('foretold', {
      place: 'b',
      ...(expected?.text ? { when: when(expected.text, 'UTC') } : {})
    }),
    smallIndex
  );
  const path = [at(0), at(1), at(2)];
  const way = { ...leg(0, path, ['slow']), ends: [2] as [number] };
  const journey = makeJourney(
    happened.map(({ event: { id } }, i) => ({ event: id, role: roles[i] ?? 'stop' })),
    [way, leg(1, [at(2), at(2)], []), leg(2, [at(2), at(4)], [])],
    expected ? [{ ...way, event: 'foretold', after: 0 }] : []
  );
  const events = [...happened.slice(0, count), ...(expected ? [foretold] : [])];
  return knownJourney(smallIndex, journey, new Map(events.map((one) => [one.event.id, one])));
}

/** Its shape on the axis; throws if nothing of it is known. */
export function smallShape(...journey: Parameters<typeof smallJourney>) {
  const one = smallJourney(...journey);
  const profile = journeyProfile(smallIndex, one);
  if (!profile) throw new Error('no fix is known');
  return graphShape(profile, one, 'UTC');
}

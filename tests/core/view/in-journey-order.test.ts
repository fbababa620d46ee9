import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/lib/core/atlas';
import { eventsKnownBy } from '../../../src/lib/core/evidence/events-known-by';
import { knownJourneys } from '../../../src/lib/core/movement/known-journey';
import {
  dayWindow,
  hourWindow,
  windowInstants,
  type Window
} from '../../../src/lib/core/time/window';
import { inJourneyOrder } from '../../../src/lib/core/view/in-journey-order';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { day, event, leg, makeIndex, makeJourney, place, when } from '../../make-atlas';

const ZONE = 'Asia/Vladivostok';
const twelfth = day('2023-09-12');
const someone = { actors: ['someone'] };

/** The port, which the traveller leaves at 09:00, the town, reached without an hour and left at 15:00, and the hills after it. */
const events: Event[] = [
  event('tour of the town', { ...someone, place: 'museum', when: when('2023-09-12') }),
  event('talks', { when: when('2023-09-11/2023-09-13') }),
  event('leaves the port', { ...someone, place: 'port', when: when('2023-09-12T09:00+10:00') }),
  event('lunch in the hills', { ...someone, place: 'hills', when: when('2023-09-12') }),
  event('market of the town', { place: 'town', when: when('2023-09-12') }),
  event('comes to the hills', { ...someone, place: 'hills', when: when('2023-09-12') }),
  event('comes to the town', { ...someone, place: 'station', when: when('2023-09-12') }),
  event('leaves the town', { ...someone, place: 'town', when: when('2023-09-12T15:00+10:00') })
];
const path = (x: number): [number, number][] => [
  [132 + x, 43],
  [133 + x, 43]
];
const index = makeIndex({
  events,
  places: [
    place('port', { point: [132, 43] }),
    place('town', { point: [133, 43] }),
    place('museum', { point: [133, 43], within: 'town' }),
    place('station', { point: [133, 43], within: 'town' }),
    place('hills', { point: [134, 43] })
  ],
  journeys: [
    makeJourney(
      [
        { event: 'leaves the port', role: 'departure' },
        { event: 'comes to the town', role: 'arrival' },
        { event: 'leaves the town', role: 'departure' },
        { event: 'comes to the hills', role: 'arrival' }
      ],
      [leg(0, path(0), []), leg(1, path(0), []), leg(2, path(1), [])]
    )
  ]
});
const known = eventsKnownBy(index, null);

function listed(window: Window): string[] {
  const hour = window.hour === null ? null : windowInstants(window, ZONE);
  const shown = visibleAt(known.events, window, ZONE);
  return inJourneyOrder(index, shown, knownJourneys(index, known.byId), hour).map(
    (one) => one.known.event.id
  );
}

describe('the list of a day', () => {
  test('follows the journey where reports give no hour, and ends with what lasts for days', () => {
    expect(listed(dayWindow(twelfth))).toEqual([
      'market of the town',
      'leaves the port',
      'comes to the town',
      'tour of the town',
      'leaves the town',
      'comes to the hills',
      'lunch in the hills',
      'talks'
    ]);
  });
});

describe('the list of an hour', () => {
  test('has nothing that by the journey is not yet possible', () => {
    expect(listed(hourWindow(twelfth, 8))).toEqual(['market of the town', 'talks']);
  });

  test('has nothing that by the journey was over before it', () => {
    expect(listed(hourWindow(twelfth, 16))).toEqual([
      'market of the town',
      'comes to the hills',
      'lunch in the hills',
      'talks'
    ]);
  });
});

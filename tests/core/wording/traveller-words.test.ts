import { describe, expect, test } from 'vitest';
import { formatKm } from '../../../src/lib/core/wording/format-km';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import {
  speedWords,
  reachWords,
  travellerWords
} from '../../../src/lib/core/wording/traveller-words';
import {
  dayWindow,
  hourWindow,
  windowInstants,
  type Window
} from '../../../src/lib/core/time/window';
import { day } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));

function traveller(window: Window, by: string | null = null) {
  const known = knownEvents(index, by === null ? null : day(by));
  const journey = index.atlas.journeys.find(({ id }) => id === 'train-2023');
  if (!journey) throw new Error('no such journey');
  const byId = new Map(known.map((one) => [one.event.id, one]));
  return travellerAt(knownJourney(index, journey, byId), windowInstants(window, index.atlas.zone));
}

describe('where the traveller is, in words', () => {
  test.each([
    ['before the journey', dayWindow(day('2023-09-01')), null, 'Not yet begun'],
    [
      'between two fixes',
      hourWindow(day('2023-09-12'), 12),
      null,
      'Between Razdolnaya railway bridge and Vostochny spaceport station'
    ],
    [
      'expected somewhere',
      dayWindow(day('2023-09-11')),
      '2023-09-11',
      'Presumed to be heading for Vladivostok'
    ],
    [
      'not known by then',
      dayWindow(day('2023-09-12')),
      '2023-08-01',
      'Nothing was known of it by then'
    ],
    [
      'long after',
      dayWindow(day('2023-10-30')),
      null,
      'Journey over; last reported at Pyongyang station'
    ]
  ])('%s', (_, window, by, words) => {
    expect(travellerWords(index, traveller(window, by))).toBe(words);
  });

  test('a ghost says that it is no report, and how wide the stretch is', () => {
    const [drawn, width] = reachWords(traveller(hourWindow(day('2023-09-12'), 12)));
    expect(drawn).toMatch(/^About \d+ of 1,\d{3} km, if its speed was steady\.$/);
    expect(width).toMatch(/^It could have been anywhere along \d+ km of line\.$/);
  });

  test('a presumed way says that its end is only claimed', () => {
    expect(reachWords(traveller(dayWindow(day('2023-09-11')), '2023-09-11')).join(' ')).toContain(
      'the destination is only expected'
    );
  });

  test('lines of one speed and reason are listed together, with who gives it', () => {
    const ghost = traveller(hourWindow(day('2023-09-12'), 4));
    if (ghost.state !== 'between') throw new Error(`expected between, found ${ghost.state}`);
    const said = speedWords(index, ghost.speeds);
    expect(said.some((words) => /^60 km\/h on .*, according to .*Chosun/.test(words))).toBe(true);
    expect(said.some((words) => /, assumed: /.test(words))).toBe(true);
  });
});

test.each([
  [0.4, '0 km'],
  [17.6, '18 km'],
  [42.9, '45 km'],
  [1214, '1,210 km']
])('%d kilometres are told as %s', (km, words) => {
  expect(formatKm(km)).toBe(words);
});

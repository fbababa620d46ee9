import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAtlas } from '../../../src/lib/compile/compile-atlas';
import type { Atlas } from '../../../src/lib/core/atlas';
import { eventsKnownBy } from '../../../src/lib/core/evidence/events-known-by';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { journeyProgress } from '../../../src/lib/core/movement/journey-progress';
import { journeyTimes } from '../../../src/lib/core/movement/journey-times';
import { knownJourneys } from '../../../src/lib/core/movement/known-journey';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { dayWindow, hourWindow, windowInstants } from '../../../src/lib/core/time/window';
import { legFeatures } from '../../../src/lib/static-map/overlay-features';
import { lifelikeAtlas } from '../../bench/lifelike/lifelike-atlas';
import { readAtlas } from '../../read-atlas';

function madeUp(): Atlas {
  const { atlas } = compileAtlas('lifelike', new Map(Object.entries(lifelikeAtlas(200))));
  if (!atlas) throw new Error('the made-up atlas has an error');
  return atlas;
}

const ATLASES = [
  ['kim-2023', readAtlas('kim-2023')],
  ['hanoi-2019', readAtlas('hanoi-2019')],
  ['a made-up atlas', madeUp()]
] as const;

describe.each(ATLASES)('the journeys of %s', (_, atlas) => {
  const index = indexAtlas(atlas);
  const around = atlas.events.flatMap(({ when }) => {
    const { from = 0, to = 0 } = when?.widened.days ?? {};
    return when ? [from - 1, from, to, to + 29, to + 30, to + 31, to + 400] : [];
  });
  const window = fc
    .tuple(fc.constantFrom(...around), fc.option(fc.integer({ min: 0, max: 23 })))
    .map(([day, hour]) => (hour === null ? dayWindow(day) : hourWindow(day, hour)));
  const walk = fc.array(window, { minLength: 1, maxLength: 12 });
  const papers = atlas.sources.map(({ published }) => published.from);
  const until = fc.oneof(fc.constant(null), fc.constantFrom(...papers));
  const told = (by: number | null) => knownJourneys(index, eventsKnownBy(index, by).byId);

  test('are as far as if worked out anew, wherever the window has been before', () => {
    fc.assert(
      fc.property(walk, until, (windows, by) => {
        const followed = told(by);
        for (const one of windows) {
          const instants = windowInstants(one, atlas.zone);
          const anew = told(by);
          const legs = followed.flatMap((journey) => journeyProgress(journey, instants));
          const fresh = anew.flatMap((journey) => journeyProgress(journey, instants));
          expect(legs).toEqual(fresh);
          expect(legFeatures(index, legs)).toEqual(legFeatures(index, fresh));
          expect(followed.map((journey) => travellerAt(journey, instants))).toEqual(
            anew.map((journey) => travellerAt(journey, instants))
          );
        }
      }),
      { numRuns: 25 }
    );
  });

  test('are the same objects once they are long over, and have no legs and no place before they begin', () => {
    for (const journey of told(null)) {
      const { from, to } = journeyTimes(journey);
      if (!Number.isFinite(from)) continue;
      const [late, later] = [1, 1e8].map((by) => ({ from: to + by, to: to + by + 3600 }));
      const before = { from: from - 3600, to: from };
      expect(journeyProgress(journey, late!)).toBe(journeyProgress(journey, later!));
      expect(journeyProgress(journey, before)).toEqual([]);
      expect(travellerAt(journey, before).state).toBe('before');
    }
  });
});

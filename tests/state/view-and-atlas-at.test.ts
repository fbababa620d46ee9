import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/lib/core/atlas';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { atlasAt } from '../../src/lib/core/view/atlas-at';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { NO_FILTER } from '../../src/lib/core/view/filter';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { legsOf } from '../../src/lib/state/legs-of';
import { trailOf } from '../../src/lib/state/trail-of';
import { View } from '../../src/lib/state/view.svelte';
import { readHours } from '../compile/read-hours';
import { readAtlas } from '../read-atlas';

/** The least number of expectations to be shown: a made-up atlas of hours has none. */
const ATLASES: readonly [string, Atlas, number][] = [
  ...['kim-2023', 'hanoi-2019'].map((id): [string, Atlas, number] => [id, readAtlas(id), 1]),
  ['an atlas whose sources give hours', readHours(), 0]
];

describe.each(ATLASES)('at any address of %s', (_, atlas, least) => {
  const index = indexAtlas(atlas);
  const { from, to } = atlas.stretch;
  const days = fc.integer({ min: from - 3, max: to + 3 });
  const window = fc.oneof(
    days.map(dayWindow),
    fc.tuple(days, fc.nat(23)).map(([day, hour]) => hourWindow(day, hour)),
    fc
      .tuple(days, fc.integer({ min: 1, max: 20 }))
      .map(([day, length]) => ({ days: { from: day, to: day + length }, hour: null }))
  );
  const known = fc.oneof(
    fc.constant(null),
    fc.constant('then' as const),
    days,
    fc.record({ day: days, hour: fc.nat(23) })
  );
  const filter = fc.record({
    actor: fc.subarray(
      atlas.actors.map((actor) => actor.id),
      { maxLength: 2 }
    ),
    place: fc.subarray(
      atlas.places.map((place) => place.id),
      { maxLength: 2 }
    ),
    withoutFailed: fc.boolean()
  });
  const hide = fc.subarray(atlas.journeys.map((journey) => journey.id));

  it('a reader and a picture are shown the same', () => {
    let expected = 0;
    fc.assert(
      fc.property(window, known, filter, hide, (window, known, filter, hide) => {
        const at = { window, known, filter: { ...NO_FILTER, ...filter }, hide };
        const view = new View(atlas, { ...PLAIN_ADDRESS, ...at });
        const shown = atlasAt(index, at);
        expect(view.knowledge.events).toEqual(shown.events);
        expect(view.shown).toEqual(shown.shown);
        expect(view.groups).toEqual(shown.groups);
        expect(legsOf(view.journeys)).toEqual(shown.legs);
        expect(trailOf(view.knowledge, window)).toEqual(shown.trail);
        expected += shown.shown.filter(({ match }) => match === 'expected').length;
      })
    );
    expect(expected).toBeGreaterThanOrEqual(least);
  });
});

import { describe, expect, test } from 'vitest';
import type { Claim, Event } from '../../src/lib/core/atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { tieFeatures } from '../../src/lib/static-map/tie-features';
import { claim, event, makeIndex, place } from '../make-atlas';

const told = (id: string, places: string[], stance: Claim['stance'] = 'reports'): Event =>
  event(id, {
    ...(places[0] && { place: places[0] }),
    claims: places.map((place, at) =>
      claim({ id: `${id}-${at}`, origin: `origin-${at}`, place, stance })
    )
  });

const index = makeIndex({
  places: [
    place('town', { name: 'Town', point: [1, 1] }),
    place('quay', { point: [1.1, 1], within: 'town' }),
    place('hill', { name: 'Hill', point: [2, 2] }),
    place('region', { point: [3, 3], precision: 'admin', country: 'JP' }),
    place('state', { point: [4, 4], precision: 'country', country: 'JP' })
  ],
  events: [
    told('plain', ['town', 'quay']),
    told('landing', ['town', 'quay', 'hill']),
    told('vague', ['town', 'region']),
    told('vaguest', ['town', 'state']),
    {
      ...told('hope', ['hill'], 'expects'),
      outcome: { result: 'otherwise', event: 'plain', settledBy: 'plain-0' }
    },
    {
      ...told('right', ['hill'], 'expects'),
      outcome: { result: 'as-expected', event: 'plain', settledBy: 'plain-0' }
    },
    { ...told('either', ['hill', 'town'], 'expects'), outcome: { result: 'open' } }
  ]
});
const events = knownEvents(index, null);
const knownOf = (id: string) => events.find(({ event }) => event.id === id)!;

/** Ids of the features drawn for events in the window and a selected one. */
function drawn(shown: string[], selected: string | null = null, marked: string[] = []) {
  return tieFeatures(index, {
    shown: shown.map(knownOf),
    selected: selected === null ? null : knownOf(selected),
    events,
    marked: new Set(marked)
  }).map(({ id }) => id);
}

describe('ties', () => {
  test('lead from an event in the window to its rival places, and to no other', () => {
    expect(drawn(['plain'])).toEqual([]);
    expect(drawn(['landing'], null, ['town'])).toEqual(['rival/town/hill', 'end/hill']);
    expect(drawn(['either'], null, ['hill'])).toEqual(['rival/hill/town', 'end/town']);
  });

  test('are drawn of the selected event, in the window or not, and once', () => {
    expect(drawn([], 'landing')).toEqual(['rival/town/hill', 'end/town', 'end/hill']);
    expect(drawn(['landing'], 'landing', ['town', 'hill'])).toEqual(['rival/town/hill']);
  });

  test('lead from a selected expectation that failed to what happened, and back', () => {
    expect(drawn(['hope'], null, ['hill'])).toEqual([]);
    expect(drawn(['hope'], 'hope', ['hill'])).toEqual(['outcome/hill/town', 'end/town']);
    expect(drawn(['plain'], 'plain', ['town'])).toEqual(['outcome/hill/town', 'end/hill']);
    expect(drawn([], 'right')).toEqual([]);
  });

  test('to what was expected say where', () => {
    const told = (selected: string) =>
      tieFeatures(index, { shown: [], selected: knownOf(selected), events, marked: new Set() })
        .filter(({ properties }) => properties?.part === 'line')
        .map(({ properties }) => properties?.told);
    expect(told('hope')).toEqual([`expected in ${index.places.get('hill')?.name}`]);
    expect(told('landing')).toEqual(['']);
  });

  test('have no ring in a region, and none at all in a country', () => {
    const ends = (id: string) =>
      tieFeatures(index, {
        shown: [knownOf(id)],
        selected: null,
        events,
        marked: new Set(['town'])
      })
        .filter(({ geometry }) => geometry.type === 'Point')
        .map(({ properties }) => properties?.ring);
    expect(ends('landing')).toEqual([true]);
    expect(ends('vague')).toEqual([false]);
    expect(ends('vaguest')).toEqual([]);
  });

  test('keep their coordinates, so that nothing is drawn anew', () => {
    const line = () =>
      tieFeatures(index, { shown: [], selected: knownOf('hope'), events, marked: new Set() })[0];
    expect(line()?.geometry.coordinates).toEqual([
      [2, 2],
      [1, 1]
    ]);
    expect(line()?.geometry.coordinates).toBe(line()?.geometry.coordinates);
  });
});

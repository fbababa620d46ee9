import { describe, expect, it, test } from 'vitest';
import type { Event } from '../../../src/lib/core/atlas';
import { expectedOf } from '../../../src/lib/core/evidence/expected-of';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { outcomeKnown } from '../../../src/lib/panels/card/outcome-known';
import { claim, day, event, makeIndex, place, source, when } from '../../make-atlas';
import { sampleEvents, sampleIndex } from '../sample-atlas';

function hopeBy(day: string | null) {
  const events = sampleEvents(day);
  return outcomeKnown(sampleIndex, events.get('hope')!, events);
}

describe('the outcome of an expectation', () => {
  it('leads to what happened and to the claim that settles it', () => {
    const { words, event, settledBy } = hopeBy(null);
    expect([words, event?.event.id, settledBy?.id]).toEqual([
      'Expected; it took place elsewhere.',
      'landing',
      'landing-2'
    ]);
  });

  it('gives nothing away while the claim that settles it is not known', () => {
    const nothing = { words: 'Expected; outcome not known by then.', event: null, settledBy: null };
    expect(hopeBy('2023-09-12')).toEqual(nothing);
  });

  it('is shown on the card of what happened, once it is known', () => {
    const back = (day: string | null) =>
      expectedOf([...sampleEvents(day).values()], 'landing').map((known) => known.event.id);
    expect(back(null)).toEqual(['hope']);
    expect(back('2023-09-12')).toEqual([]);
  });
});

describe('an expectation that came about otherwise', () => {
  const index = (expected: Partial<Event>, happened: Partial<Event>) =>
    makeIndex({
      places: [
        place('town'),
        place('station', { within: 'town' }),
        place('hill'),
        place('outskirts', { precision: 'near', radius: 5 })
      ],
      events: [
        event('hope', {
          ...expected,
          claims: [claim({ ...expected, stance: 'expects' })],
          outcome: { result: 'otherwise', event: 'deed', settledBy: 'settling' }
        }),
        event('deed', { ...happened, claims: [claim({ ...happened, id: 'settling' })] })
      ]
    });

  test.each([
    ['elsewhere', { place: 'town' }, { place: 'hill' }, 'Expected; it took place elsewhere.'],
    [
      'at a place within',
      { place: 'town' },
      { place: 'station' },
      'Expected, but it turned out differently.'
    ],
    [
      'on another day',
      { when: when('2023-09-12') },
      { when: when('2023-09-13') },
      'Expected; it took place at another time.'
    ],
    [
      'elsewhere, on another day',
      { place: 'town', when: when('2023-09-12') },
      { place: 'hill', when: when('2023-09-13') },
      'Expected; it took place elsewhere and at another time.'
    ],
    [
      'after a bound',
      { when: when('../2023-09-12') },
      { when: when('2023-09-13') },
      'Expected, but it turned out differently.'
    ],
    [
      'by a day that bounds it',
      { when: when('2023-09-12') },
      { when: when('../2023-09-14') },
      'Expected, but it turned out differently.'
    ],
    [
      'within reach of what is only near',
      { place: 'town' },
      { place: 'outskirts' },
      'Expected, but it turned out differently.'
    ],
    ['with neither told', {}, {}, 'Expected, but it turned out differently.']
  ])('%s', (_, expected, happened, words) => {
    const atlas = index(expected, happened);
    const events = new Map(knownEvents(atlas, null).map((known) => [known.event.id, known]));
    expect(outcomeKnown(atlas, events.get('hope')!, events).words).toBe(words);
  });
});

it('says that nothing settles an open outcome, but only with all reports', () => {
  const atlas = makeIndex({
    sources: [source('paper', '2023-09-12'), source('late', '2023-09-20')],
    events: [event('hope', { claims: [claim({ stance: 'expects' })], outcome: { result: 'open' } })]
  });
  const words = (by: number | null) => {
    const events = new Map(knownEvents(atlas, by).map((known) => [known.event.id, known]));
    return outcomeKnown(atlas, events.get('hope')!, events).words;
  };
  expect(words(null)).toBe('Expected; no source here says whether it happened.');
  expect(words(day('2023-09-19'))).toBe('Expected; outcome not known by then.');
  expect(words(day('2023-09-20'))).toBe('Expected; no source here says whether it happened.');
});

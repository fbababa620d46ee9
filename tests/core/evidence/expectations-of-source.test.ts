import { expect, it } from 'vitest';
import { claimsBySource } from '../../../src/lib/core/evidence/claims-by-source';
import { expectationsOfSource } from '../../../src/lib/core/evidence/expectations-of-source';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { outcomeKnown } from '../../../src/lib/panels/card/outcome-known';
import { claim, event, makeIndex, source, when } from '../../make-atlas';

const index = makeIndex({
  sources: [
    source('paper', '2023-09-12'),
    source('other', '2023-09-13'),
    source('third', '2023-09-13')
  ],
  events: [
    event('second', {
      when: when('2023-09-16'),
      claims: [
        claim({ stance: 'expects', paragraph: 1 }),
        claim({ stance: 'expects', paragraph: 4 })
      ],
      outcome: { result: 'open' }
    }),
    event('first', {
      when: when('2023-09-13'),
      claims: [
        claim({ stance: 'expects', paragraph: 2, when: when('2023-09-14') }),
        claim({ stance: 'expects', source: 'other', when: when('2023-09-13') })
      ],
      outcome: { result: 'otherwise', event: 'happened', settledBy: 'happened-other' }
    }),
    event('happened', {
      when: when('2023-09-12'),
      claims: [claim({ id: 'happened-other', source: 'other' })]
    }),
    event('reported', { when: when('2023-09-11'), claims: [claim({ source: 'third' })] })
  ]
});
const events = knownEvents(index, null);
const expected = expectationsOfSource(claimsBySource(events).get('paper') ?? []);

it('gives each event that the source expects once, in order of time', () => {
  expect(expected.map(({ known }) => known.event.id)).toEqual(['first', 'second']);
});

it('gives the time that the source gives, whatever the atlas chooses', () => {
  expect(expected.map((one) => one.when?.edtf)).toEqual(['2023-09-14', undefined]);
});

it('has none for a source that only reports', () => {
  expect(expectationsOfSource(claimsBySource(events).get('third') ?? [])).toEqual([]);
});

it('leads to what happened and to the claim of another source that settles it', () => {
  const byId = new Map(events.map((known) => [known.event.id, known]));
  const outcomes = expected.map(({ known }) => outcomeKnown(index, known, byId));
  expect(outcomes.map(({ event: one }) => one?.event.id)).toEqual(['happened', undefined]);
  expect(outcomes.map(({ settledBy }) => settledBy?.source)).toEqual(['other', undefined]);
});

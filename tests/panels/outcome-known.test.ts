import { expect, it } from 'vitest';
import type { Outcome } from '../../src/lib/core/atlas';
import { outcomeKnown } from '../../src/lib/panels/outcome-known';
import { sampleEvents } from './sample-atlas';

const OUTCOME: Outcome = { result: 'otherwise', event: 'landing', settled_by: 'landing-2' };

it('leads to what happened and to the claim that settles it', () => {
  const { words, event, settledBy } = outcomeKnown(OUTCOME, sampleEvents());
  expect([words, event?.event.id, settledBy?.id]).toEqual([
    'Expected; it happened otherwise.',
    'landing',
    'landing-2'
  ]);
});

it('gives nothing away while the claim that settles it is not known', () => {
  const nothing = { words: 'Expected; not settled by then.', event: null, settledBy: null };
  expect(outcomeKnown(OUTCOME, sampleEvents('2023-09-12'))).toEqual(nothing);
});

it('says that nothing settles an open outcome, whatever the clock', () => {
  expect(outcomeKnown({ result: 'open' }, sampleEvents('2023-09-12')).words).toBe(
    'Expected; nothing in the sources settles it.'
  );
});

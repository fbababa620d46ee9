import { describe, expect, it } from 'vitest';
import {
  claimsBySource,
  eventsOfClaims,
  timedEvents,
  toldEvents
} from '../../../src/lib/core/evidence/claims-by-source';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { claim, event, makeIndex, source, when } from '../../make-atlas';

const index = makeIndex({
  sources: [source('paper', '2023-09-12'), source('other', '2023-09-13')],
  events: [
    event('late', {
      when: when('2023-09-14'),
      claims: [
        claim({ id: 'late-2', paragraph: 2, when: when('2023-09-14') }),
        claim({ id: 'late-none' })
      ]
    }),
    event('early', {
      when: when('2023-09-10'),
      claims: [
        claim({ id: 'early-12', paragraph: 12, when: when('2023-09-11') }),
        claim({ id: 'early-2', paragraph: 2 }),
        claim({ id: 'early-other', source: 'other', paragraph: 1, when: when('2023-09-10') })
      ]
    }),
    event('untimed', { claims: [claim({ id: 'untimed-1', paragraph: 1 })] })
  ]
});
const bySource = claimsBySource(knownEvents(index, null));
const told = bySource.get('paper') ?? [];

describe('the claims of a source', () => {
  it('stand in order of paragraph, then of time, those without a paragraph last', () => {
    expect(told.map((one) => one.claim.id)).toEqual([
      'untimed-1',
      'early-2',
      'late-2',
      'early-12',
      'late-none'
    ]);
  });

  it('are of that source alone, each with its event', () => {
    expect(bySource.get('other')?.map(({ known }) => known.event.id)).toEqual(['early']);
    expect(bySource.get('nobody')).toBeUndefined();
  });

  it('name each event once, and those with a time apart', () => {
    expect(eventsOfClaims(told).map((known) => known.event.id)).toEqual([
      'untimed',
      'early',
      'late'
    ]);
    expect(timedEvents(toldEvents(told)).map(({ known }) => known.event.id)).toEqual([
      'early',
      'late'
    ]);
  });

  it('have the time that the source gives, not the one that the atlas takes from another', () => {
    expect(toldEvents(told).map(({ when: own }) => own?.edtf)).toEqual([
      undefined,
      '2023-09-11',
      '2023-09-14'
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownEvent, knownEvents } from '../../../src/lib/core/evidence/known-event';
import { claim, day, event, makeIndex, place, source, when } from '../../make-atlas';

const index = makeIndex({
  places: [place('here'), place('there')],
  sources: [
    source('first', '2023-09-11'),
    source('second', '2023-09-13'),
    source('vague', '2023-09-10', '2023-09-14')
  ]
});

const told = event('it', {
  place: 'there',
  when: when('2023-09-13'),
  claims: [
    claim({ source: 'first', place: 'here', when: when('2023-09-12'), origin: 'one' }),
    claim({ source: 'second', place: 'there', when: when('2023-09-13'), origin: 'two' })
  ]
});

describe('an event as known by a day', () => {
  test('before the first report there is none', () => {
    expect(knownEvent(index, told, day('2023-09-10'))).toBe(null);
  });

  test('a report is known on its own day', () => {
    expect(knownEvent(index, told, day('2023-09-11'))?.claims).toHaveLength(1);
  });

  test('time, place and status rest on the claims known', () => {
    const then = knownEvent(index, told, day('2023-09-12'));
    expect([then?.when?.edtf, then?.place, then?.status]).toEqual([
      '2023-09-12',
      'here',
      'reported'
    ]);
    const later = knownEvent(index, told, day('2023-09-13'));
    expect([later?.when?.edtf, later?.place, later?.status]).toEqual([
      '2023-09-13',
      'there',
      'disputed'
    ]);
  });

  test('an actor is known once a claim that lists them is', () => {
    const met = event('met', {
      actors: ['ada', 'bob'],
      claims: [
        claim({ source: 'first', actors: ['bob'] }),
        claim({ source: 'second', actors: ['ada', 'bob'] })
      ]
    });
    expect(knownEvent(index, met, day('2023-09-12'))?.actors).toEqual(['bob']);
    expect(knownEvent(index, met, day('2023-09-13'))?.actors).toEqual(['ada', 'bob']);
    expect(knownEvent(index, met, null)?.actors).toEqual(['ada', 'bob']);
  });

  test('a title that says more than the first reports gives way to an earlier one until its day', () => {
    const titled = { ...told, titleBefore: { title: 'less', until: day('2023-09-13') } };
    expect(knownEvent(index, titled, day('2023-09-12'))?.title).toBe('less');
    expect(knownEvent(index, titled, day('2023-09-13'))?.title).toBe('it');
    expect(knownEvent(index, titled, null)?.title).toBe('it');
  });

  test('a note holds once all claims are known for sure, and from its own day', () => {
    expect(knownEvent(index, told, day('2023-09-12'))?.noted).toBe(false);
    expect(knownEvent(index, told, day('2023-09-13'))?.noted).toBe(true);
    const later = { ...told, noteFrom: day('2023-09-20') };
    expect(knownEvent(index, later, day('2023-09-19'))?.noted).toBe(false);
    expect(knownEvent(index, later, day('2023-09-20'))?.noted).toBe(true);
    const vague = event('vague', { claims: [claim({ source: 'vague' })] });
    expect(knownEvent(index, vague, day('2023-09-13'))?.noted).toBe(false);
    expect(knownEvent(index, vague, day('2023-09-14'))?.noted).toBe(true);
  });

  test('a source of an uncertain day is known once the last of its days has come', () => {
    const vague = event('vague', { claims: [claim({ source: 'vague' })] });
    expect(knownEvent(index, vague, day('2023-09-09'))).toBe(null);
    expect(knownEvent(index, vague, day('2023-09-10'))?.perhaps).toBe(true);
    expect(knownEvent(index, vague, day('2023-09-13'))?.perhaps).toBe(true);
    expect(knownEvent(index, vague, day('2023-09-14'))).toMatchObject({
      when: null,
      perhaps: false
    });
  });

  test('an expectation spans the values known', () => {
    const expected = event('expected', {
      when: when('2023-09-12/2023-09-14'),
      claims: [
        claim({ source: 'first', stance: 'expects', when: when('2023-09-12/..') }),
        claim({ source: 'first', stance: 'expects', when: when('2023-09-14') }),
        claim({ source: 'second', stance: 'expects', when: when('2023-09-16') })
      ]
    });
    expect(knownEvent(index, expected, day('2023-09-11'))?.when?.edtf).toBe(
      '2023-09-12/2023-09-14'
    );
    expect(knownEvent(index, expected, null)?.when).toBe(expected.when);
  });

  test('what is known by a day is known by every later day', () => {
    const days = fc.integer({ min: day('2023-09-08'), max: day('2023-09-16') });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const ids = (by: number) => knownEvent(index, told, by)?.claims.map((one) => one.id) ?? [];
        const later = ids(Math.max(a, b));
        for (const id of ids(Math.min(a, b))) expect(later).toContain(id);
        expect(later.length).toBeLessThanOrEqual(told.claims.length);
      })
    );
  });

  test('events come in the order of time', () => {
    const events = [
      event('late', { when: when('2023-09-15') }),
      event('early', { when: when('2023-09') })
    ];
    const ordered = knownEvents(makeIndex({ events }), null).map((one) => one.event.id);
    expect(ordered).toEqual(['early', 'late']);
  });
});

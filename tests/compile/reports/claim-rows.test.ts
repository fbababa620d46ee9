import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, claimRows } from '../../../src/lib/compile/reports/claim-rows';
import { claim, event, makeAtlas, source, when } from '../../make-atlas';

const sources = [source('agency', '2023-09-11'), source('paper', '2023-09-12')];

describe('the rows of claims', () => {
  it('come in the order of the sources, then of the paragraphs, then of the atlas', () => {
    const events = [
      event('later', {
        claims: [
          claim({ id: 'a', source: 'paper' }),
          claim({ id: 'b', source: 'agency', paragraph: 12 })
        ]
      }),
      event('sooner', {
        claims: [
          claim({ id: 'c', source: 'agency', paragraph: 2 }),
          claim({ id: 'd', source: 'paper' }),
          claim({ id: 'e', source: 'agency', paragraph: 2 })
        ]
      })
    ];
    const rows = claimRows(makeAtlas({ sources, events }));
    expect(rows.map((row) => row.claim)).toEqual(['c', 'e', 'b', 'a', 'd']);
  });

  it('hold what the claim says, as the atlas writes it', () => {
    const full = claim({
      id: 'left-agency',
      source: 'agency',
      origin: 'ministry',
      via: ['agency', 'wire'],
      paragraph: 2,
      passage: 'the train left,afternoon',
      when: when('2023-09-10', 'Asia/Vladivostok', 'afternoon'),
      place: 'northport',
      actors: ['envoy', 'north'],
      values: { carriages: 'twelve', distance: { amount: 1200, unit: 'km' } },
      inferred: { when: 'it says Sunday', place: 'named before' }
    });
    const events = [event('left', { title: 'The train leaves', claims: [full] })];
    const [row] = claimRows(makeAtlas({ sources, events }));
    expect(row).toEqual({
      source: 'agency',
      paragraph: '2',
      passage: 'the train left,afternoon',
      stance: 'reports',
      origin: 'ministry',
      via: 'agency; wire',
      claim: 'left-agency',
      event: 'left',
      title: 'The train leaves',
      when: '2023-09-10',
      part: 'afternoon',
      place: 'northport',
      actors: 'envoy; north',
      values: 'carriages: twelve; distance: 1200 km',
      inferred: 'when: it says Sunday; place: named before',
      row: '',
      imported: ''
    });
    expect(Object.keys(row ?? {})).toEqual([...CLAIM_COLUMNS]);
  });

  it('say in which row of a file a claim is found, and that nobody has read it yet', () => {
    const imported = claim({ source: 'paper', row: 7, imported: true });
    const events = [event('left', { claims: [imported] })];
    const [row] = claimRows(makeAtlas({ sources, events }));
    expect(row).toMatchObject({ paragraph: '', row: '7', imported: 'not yet read' });
  });

  it('inherit nothing from the event', () => {
    const bare = claim({ source: 'paper' });
    const events = [event('left', { place: 'northport', actors: ['envoy'], claims: [bare] })];
    const [row] = claimRows(makeAtlas({ sources, events }));
    expect(row).toMatchObject({ paragraph: '', when: '', part: '', place: '', actors: '' });
  });
});

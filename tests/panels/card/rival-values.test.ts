import { describe, expect, it } from 'vitest';
import type { Claim, Event } from '../../../src/lib/core/atlas';
import { knownEvent } from '../../../src/lib/core/evidence/known-event';
import { rivalSides } from '../../../src/lib/panels/card/rival-values';
import { claim, day, event, known, makeIndex, place, source, when } from '../../make-atlas';
import { sampleEvent, sampleIndex } from '../sample-atlas';

const index = makeIndex({ places: [place('town'), place('hill')] });
/** The sides of an event, abridged: each value with who gives it, the editor's choice starred. */
const told = (claims: Partial<Claim>[], more: Partial<Event> = {}) =>
  rivalSides(index, known(event('it', { ...more, claims: claims.map(claim) }), index)).map(
    ({ heading, sides }) => [
      heading,
      ...sides.map(
        ({ values, chosen }) =>
          `${chosen ? '* ' : ''}${values.map(({ value, tellers }) => `${value}: ${tellers.join(' + ')}`).join('; ')}`
      )
    ]
  );

describe('rivals on the card', () => {
  it('are side by side, each with who gives it, and the editor’s choice is marked', () => {
    const rivals = rivalSides(sampleIndex, sampleEvent('landing'));
    expect(rivals).toEqual([
      {
        heading: 'Reports differ on the day',
        sides: [
          {
            values: [
              { value: 'Tuesday 12 September 2023, morning', tellers: ['The Agency'] },
              { value: 'Tuesday 12 September 2023', tellers: ['“Title of copy”'] }
            ],
            chosen: true
          },
          {
            values: [{ value: 'Monday 11 September 2023', tellers: ['The Herald'] }],
            chosen: false
          }
        ]
      }
    ]);
  });

  it('within one day are marked as such', () => {
    const part = (name: 'afternoon' | 'evening') => when('2023-09-10', undefined, name);
    const claims = [
      { origin: 'one', when: part('afternoon') },
      { origin: 'two', when: part('evening') }
    ];
    expect(told(claims, { when: part('evening') })).toEqual([
      [
        'Reports differ on the time, within one day',
        'Sunday 10 September 2023, afternoon: One',
        '* Sunday 10 September 2023, evening: Two'
      ]
    ]);
  });

  it('are places and figures too', () => {
    const claims = [
      { origin: 'one', place: 'town', values: { crew: '7' } },
      { origin: 'two', place: 'hill', values: { crew: '9' } }
    ];
    expect(told(claims, { place: 'hill', values: { crew: '7' } })).toEqual([
      ['Reports differ on the place', 'town: One', '* hill: Two'],
      ['Reports differ on the crew', '* 7: One', '9: Two']
    ]);
  });

  it('set apart what the atlas says, and no time', () => {
    const claims = [
      { origin: 'one', values: { צוות: 'שבע' }, when: when('2023-09-12') },
      { origin: 'two', values: { צוות: 'תשע' }, when: when('2023-09-13') }
    ];
    expect(told(claims)).toEqual([
      [
        'Reports differ on the day',
        'Tuesday 12 September 2023: One',
        'Wednesday 13 September 2023: Two'
      ],
      ['Reports differ on the \u2068צוות\u2069', '\u2068שבע\u2069: One', '\u2068תשע\u2069: Two']
    ]);
  });

  it('call nothing the editor’s choice that the second clock puts in its place', () => {
    const atlas = makeIndex({
      places: [place('town'), place('hill'), place('quay')],
      sources: [source('paper', '2023-09-12'), source('late', '2023-09-20')]
    });
    const claims = [
      claim({ origin: 'one', place: 'town' }),
      claim({ origin: 'two', place: 'quay' }),
      claim({ source: 'late', place: 'hill' })
    ];
    const chosenBy = (iso: string) =>
      rivalSides(atlas, knownEvent(atlas, event('it', { place: 'hill', claims }), day(iso))!)
        .flatMap(({ sides }) => sides)
        .flatMap(({ chosen, values }) => (chosen ? values.map(({ value }) => value) : []));
    expect(chosenBy('2023-09-12')).toEqual([]);
    expect(chosenBy('2023-09-20')).toEqual(['hill']);
  });

  it('are who says it and who denies it', () => {
    const claims: Partial<Claim>[] = [
      { origin: 'one', stance: 'alleges' },
      { stance: 'alleges' },
      { origin: 'one', stance: 'alleges' },
      { origin: 'two', stance: 'denies' }
    ];
    expect(told(claims)).toEqual([
      ['Reported and denied', 'Alleged: One + The paper', 'Denied: Two']
    ]);
    expect(told(claims.slice(3))).toEqual([]);
  });

  it('are, of what is alleged, of those who allege it', () => {
    const claims: Partial<Claim>[] = [
      { origin: 'one', stance: 'alleges', values: { direction: 'north' } },
      { origin: 'two', stance: 'alleges', values: { direction: 'south' } }
    ];
    expect(told(claims, { kind: 'allegation' })).toEqual([
      ['Reports differ on the direction', 'north: One', 'south: Two']
    ]);
  });

  it('are expectations that differ, though they dispute nothing', () => {
    const claims: Partial<Claim>[] = [
      { stance: 'expects', origin: 'one', when: when('2023-09-12/..'), place: 'town' },
      { stance: 'expects', origin: 'two', when: when('2023-09-13~') }
    ];
    expect(told(claims, { when: when('2023-09-12/2023-09-13') })).toEqual([
      [
        'Expectations differ on the day',
        'from Tuesday 12 September 2023: One',
        'around Wednesday 13 September 2023: Two'
      ]
    ]);
  });

  it('are two printed dates of one time, neither of which is chosen', () => {
    const zone = 'Asia/Pyongyang';
    const here = when('2024-06-19T02:22+09:00', zone);
    const there = when('2024-06-18T00:00+03:00/2024-06-18T23:59+03:00', zone);
    const claims = [
      { origin: 'one', when: here },
      { origin: 'two', when: there }
    ];
    expect(told(claims, { when: here })).toEqual([
      [
        'One moment, 2 printed dates: the time zones differ',
        'Wednesday 19 June 2024 (UTC+9): One',
        'Tuesday 18 June 2024 (UTC+3): Two'
      ]
    ]);
  });
});

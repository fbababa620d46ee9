import { describe, expect, test } from 'vitest';
import type { Claim, EventKind } from '../../../src/lib/core/atlas';
import { rivalries } from '../../../src/lib/core/evidence/rivals';
import { claim, makeIndex, place, source, when } from '../../make-atlas';

describe('one source against itself', () => {
  const twice = (a: Partial<Claim>, b: Partial<Claim>, kind: EventKind = 'other') =>
    rivalries(mouths, [claim(a), claim(b)], { kind }).map(({ field }) => field);
  const mouths = makeIndex({
    places: [place('town'), place('port')],
    sources: [source('paper', '2023-09-12')],
    origins: [
      { id: 'paper', name: 'The paper' },
      { id: 'one', name: 'One' },
      { id: 'two', name: 'Two' },
      { id: 'wire', name: 'Wire', outlet: true },
      { id: 'radio', name: 'Radio', outlet: true }
    ]
  });
  const first = { when: when('2023-09-11'), place: 'town', values: { crew: '7' } };
  const second = { when: when('2023-09-12'), place: 'port', values: { crew: '9' } };

  test.each<[string, Partial<Claim>, Partial<Claim>, EventKind, string[]]>([
    ['on its own word', {}, {}, 'other', []],
    ['as its own origin', { origin: 'paper' }, {}, 'other', []],
    ['on the word of one origin', { origin: 'one' }, { origin: 'one' }, 'other', []],
    [
      'on that of one, by two ways',
      { origin: 'one', via: ['wire'] },
      { origin: 'one' },
      'other',
      []
    ],
    ['on that of two', { origin: 'one' }, { origin: 'two' }, 'other', ['when', 'place', 'values']],
    ['on its own and another’s', {}, { origin: 'one' }, 'other', ['when', 'place', 'values']],
    [
      'on that of two who passed it on',
      { via: ['one'] },
      { via: ['two'] },
      'other',
      ['when', 'place', 'values']
    ],
    [
      'of what two have said, and what that was',
      { origin: 'one' },
      { origin: 'two' },
      'statement',
      ['values']
    ],
    [
      'of what two outlets have one say, and not of what that was',
      { origin: 'one', via: ['wire'] },
      { origin: 'one', via: ['radio'] },
      'statement',
      ['when', 'place']
    ],
    ['of what it expects', { stance: 'expects' }, { stance: 'expects' }, 'other', []]
  ])('%s', (_, a, b, kind, fields) => {
    expect(twice({ ...first, ...a }, { ...second, ...b }, kind)).toEqual(fields);
    expect(twice({ ...second, ...b }, { ...first, ...a }, kind)).toEqual(fields);
  });

  test('stands against others by each of its claims that they exclude', () => {
    const claims = [
      claim({ id: 'paper-11', when: when('2023-09-11') }),
      claim({ id: 'paper-12', when: when('2023-09-12') }),
      claim({ id: 'other-11', source: 'other', when: when('2023-09-11') })
    ];
    const ids = rivalries(mouths, claims).map(({ sides }) =>
      sides.map((s) => s.map(({ id }) => id))
    );
    expect(ids).toEqual([[['paper-12'], ['other-11']]]);
  });

  test('lists other actors and is no rival, even of others', () => {
    const claims = [claim({ actors: ['ada'] }), claim({ source: 'other', actors: ['bob'] })];
    expect(rivalries(mouths, claims)).toEqual([]);
  });
});

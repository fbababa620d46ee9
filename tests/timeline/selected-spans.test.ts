import { expect, test } from 'vitest';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import type { When } from '../../src/lib/core/time/when';
import { selectedSpans } from '../../src/lib/timeline/selected-spans';
import { claim, day, event, makeIndex, when } from '../make-atlas';

const afternoon = when('2023-09-12', undefined, 'afternoon');
const told = (id: string, ...whens: When[]) =>
  event(id, {
    when: whens[0]!,
    claims: whens.map((when, at) => claim({ id: `${id}-${at}`, origin: `origin-${at}`, when }))
  });
const hoped = (id: string, result: 'otherwise' | 'open', ...whens: When[]) =>
  event(id, {
    when: whens[0]!,
    claims: whens.map((when, at) => claim({ origin: `origin-${at}`, when, stance: 'expects' })),
    outcome: result === 'open' ? { result } : { result, event: 'deed', settledBy: 'deed-0' }
  });

const index = makeIndex({
  events: [
    told('deed', when('2023-09-13')),
    told('rivals', afternoon, when('2023-09-12', undefined, 'evening'), afternoon),
    hoped('hope', 'otherwise', when('2023-09-11')),
    hoped('vague-hope', 'otherwise', when('2023-09')),
    hoped('other-hope', 'open', when('2023-09-11'), when('2023-09-14'))
  ]
});
const events = new Map(knownEvents(index, null).map((known) => [known.event.id, known]));

test.each([
  [
    'rivals',
    [
      ['own', '2023-09-12', 0.5, 0.75],
      ['rival', '2023-09-12', 0.75, 1]
    ]
  ],
  [
    'hope',
    [
      ['expected', '2023-09-11', 0, 1],
      ['own', '2023-09-13', 0, 1]
    ]
  ],
  [
    'deed',
    [
      ['own', '2023-09-13', 0, 1],
      ['expected', '2023-09-11', 0, 1]
    ]
  ],
  [
    'other-hope',
    [
      ['expected', '2023-09-11', 0, 1],
      ['expected', '2023-09-14', 0, 1]
    ]
  ]
] as const)('the spans of %s', (id, expected) => {
  const spans = selectedSpans(events.get(id)!, events);
  expect(spans).toEqual(
    expected.map(([kind, iso, from, to]) => ({ kind, from: day(iso) + from, to: day(iso) + to }))
  );
});

test('an event without a time has none', () => {
  const untimed = knownEvents(makeIndex({ events: [event('it')] }), null)[0]!;
  expect(selectedSpans(untimed, new Map())).toEqual([]);
});

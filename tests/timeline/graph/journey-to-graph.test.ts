import { expect, test } from 'vitest';
import type { KnownJourney } from '../../../src/lib/core/movement/known-journey';
import { journeyToGraph } from '../../../src/lib/timeline/graph/journey-to-graph';
import { smallJourney, START } from './small-graph';

const first = smallJourney();
const named = (id: string, one: KnownJourney): KnownJourney => ({
  ...one,
  journey: { ...one.journey, id }
});
const unknown = named('unknown', smallJourney(0));
const short = named('short', smallJourney(1));
const whole = named('whole', first);
const on = (day: number) => ({ from: (START + day) * 86_400, to: (START + day + 1) * 86_400 });

test.each([
  ['the selected one', [unknown, short, whole], 'unknown', on(2), 'unknown'],
  ['the first that is in the window', [unknown, short, whole], null, on(2), 'whole'],
  ['the first of which anything is known', [unknown, short, whole], null, on(40), 'short'],
  ['the first, where nothing is known', [unknown], null, on(2), 'unknown'],
  ['none, where there is none', [], null, on(2), null]
])('%s is opened', (_, journeys, selected, window, opened) => {
  expect(journeyToGraph(journeys, selected, window)).toBe(opened);
});

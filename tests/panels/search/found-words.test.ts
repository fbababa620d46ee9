import { expect, test } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import { indexWords } from '../../../src/lib/core/index-words';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { foundWords } from '../../../src/lib/panels/search/found-words';
import { claim, day, event, leg, makeIndex, makeJourney, place, source } from '../../make-atlas';

const at = (id: string, paper: string) =>
  event(id, { place: id, claims: [claim({ source: paper, place: id })] });

test('a journey found is described by the legs known by then', () => {
  const index = makeIndex({
    places: [place('a'), place('b', { point: [134, 43] }), place('c', { point: [136, 43] })],
    sources: [source('paper', '2023-09-12'), source('late', '2023-09-20')],
    events: [at('a', 'paper'), at('b', 'paper'), at('c', 'late')],
    journeys: [
      makeJourney(
        ['a', 'b', 'c'].map((id) => ({ event: id, role: 'stop' as const })),
        [
          leg(
            0,
            [
              [132, 43],
              [134, 43]
            ],
            []
          ),
          leg(
            1,
            [
              [134, 43],
              [136, 43]
            ],
            []
          )
        ]
      )
    ]
  });
  const words = (by: number | null) => {
    const events = new Map(knownEvents(index, by).map((known) => [known.event.id, known]));
    const journeys = index.atlas.journeys.map((one) => knownJourney(index, one, events));
    const document = {
      key: 'journey train',
      kind: 'journey' as const,
      id: 'train',
      title: '',
      names: ''
    };
    return foundWords(index, indexWords(index.atlas as WholeAtlas), { events, journeys }, document);
  };
  expect(words(day('2023-09-12'))).toBe('1 leg');
  expect(words(null)).toBe('2 legs');
});

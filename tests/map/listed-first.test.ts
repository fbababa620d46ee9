import { expect, test } from 'vitest';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { groupByPlace } from '../../src/lib/core/view/group-by-place';
import { listedFirst } from '../../src/lib/map/listed-first';
import { claim, event, makeIndex, place, when } from '../make-atlas';

function listed(lead: 'late' | null): string[][] {
  const one = (id: string, at: string, text: string) =>
    event(id, {
      when: when(text),
      place: at,
      claims: [claim({ id: `${id}-claim` })],
      ...(id === lead && { lead: true as const })
    });
  const index = makeIndex({
    places: [place('a'), place('b')],
    events: [
      one('early', 'a', '2023-09-12'),
      one('later', 'b', '2023-09-13'),
      one('late', 'b', '2023-09-14')
    ]
  });
  const shown = knownEvents(index, null).map((known) => ({ known, match: 'dated' as const }));
  return listedFirst(groupByPlace(index, shown)).map(({ place, shown }) => [
    place.id,
    ...shown.map(({ known }) => known.event.id)
  ]);
}

test('a mark’s list begins with the place and the event that lead the day', () => {
  expect(listed('late')).toEqual([
    ['b', 'late', 'later'],
    ['a', 'early']
  ]);
});

test('without such an event it begins with the best known', () => {
  expect(listed(null)).toEqual([
    ['a', 'early'],
    ['b', 'later', 'late']
  ]);
});

import { expect, test } from 'vitest';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { dayWindow, hourWindow, type Window } from '../../../src/lib/core/time/window';
import { daySentence } from '../../../src/lib/core/view/day-sentence';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { claim, day, event, makeAtlas, place, source, when } from '../../make-atlas';

const tenth = day('2023-09-10');
const index = indexAtlas({
  ...makeAtlas({
    places: [place('harbour', { name: 'Old Harbour' })],
    sources: [source('paper', '2023-09-12'), source('late', '2023-10-01')],
    events: [
      event('other', { when: when('2023-09-10'), claims: [claim({ when: when('2023-09-10') })] }),
      event('landing', {
        title: 'The ship lands',
        when: when('2023-09-10'),
        place: 'harbour',
        lead: true,
        claims: [claim({ when: when('2023-09-10'), place: 'harbour' })]
      })
    ]
  }),
  sentences: [{ day: tenth, text: 'The ship landed.', sources: ['paper', 'late'] }]
});

function told(window: Window, until: number | null = null): string | null {
  const shown = visibleAt(knownEvents(index, until), window, index.atlas.zone, until);
  return daySentence(index, { window, shown, until });
}

test('the story’s sentence, once all that it rests on is known', () => {
  expect(told(dayWindow(tenth))).toBe('The ship landed.');
  expect(told(dayWindow(tenth), day('2023-10-01'))).toBe('The ship landed.');
});

test('before that, what heads the day, with its place; nothing where nothing is known', () => {
  expect(told(dayWindow(tenth), day('2023-09-30'))).toMatch(
    /^.?The ship lands.?, .?Old Harbour.?\.$/u
  );
  expect(told(dayWindow(tenth), tenth)).toBeNull();
});

test('no other window has one', () => {
  expect(told(dayWindow(tenth + 1))).toBeNull();
  expect(told(hourWindow(tenth, 6))).toBeNull();
  expect(told({ days: { from: tenth, to: tenth + 2 }, hour: null })).toBeNull();
});

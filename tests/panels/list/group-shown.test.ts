import { expect, it } from 'vitest';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { dayWindow, hourWindow } from '../../../src/lib/core/time/window';
import { groupShown } from '../../../src/lib/panels/list/group-shown';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import type { Shown } from '../../../src/lib/core/view/visible-at';
import { claim, event, makeIndex, source, when as dated } from '../../make-atlas';
import { day, sampleAtlas, sampleEvent, sampleEvents } from '../sample-atlas';

function grouped(from: string, to: string) {
  const window = { days: { from: day(from), to: day(to) + 1 }, hour: null };
  const shown = visibleAt([...sampleEvents().values()], window, sampleAtlas.zone);
  return idsOf(groupShown(shown, window));
}

function idsOf({ groups, ...rest }: ReturnType<typeof groupShown>) {
  const ids = (some: readonly Shown[]) => some.map(({ known }) => known.event.id);
  return {
    groups: groups.map((group) => [group.day, ids(group.shown)]),
    underWay: ids(rest.underWay),
    expected: ids(rest.expected),
    loose: ids(rest.loose)
  };
}

it('puts an event under the day on which it begins, and apart what was expected and what is loosely dated', () => {
  expect(grouped('2023-09-11', '2023-09-13')).toEqual({
    groups: [[day('2023-09-12'), ['landing']]],
    underWay: [],
    expected: ['hope'],
    loose: ['month', 'undated']
  });
});

it('puts what heads its day first, and what runs over several days apart', () => {
  const at = (id: string, when: string, more: Parameters<typeof event>[1] = {}) =>
    event(id, { when: dated(when), claims: [claim({ when: dated(when) })], ...more });
  const index = makeIndex({
    sources: [source('paper', '2023-09-12')],
    events: [
      at('forum', '2023-09-10/2023-09-13'),
      at('first', '2023-09-12'),
      at('second', '2023-09-12', { lead: true })
    ]
  });
  const window = dayWindow(day('2023-09-12'));
  const shown = visibleAt(knownEvents(index, null), window, 'UTC');
  expect(idsOf(groupShown(shown, window))).toMatchObject({
    groups: [[day('2023-09-12'), ['second', 'first']]],
    underWay: ['forum']
  });
});

it('has no groups where nothing is shown', () => {
  expect(groupShown([], dayWindow(0))).toMatchObject({ groups: [], loose: [] });
});

it('puts an event of an hour under the day of the window, though its place may have the next day', () => {
  const known = sampleEvent('landing');
  const window = hourWindow(day('2023-09-11'), 23);
  expect(groupShown([{ known, match: 'dated' }], window).groups).toEqual([
    { day: day('2023-09-11'), shown: [{ known, match: 'dated' }] }
  ]);
});

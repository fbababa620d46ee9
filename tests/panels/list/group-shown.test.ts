import { expect, it } from 'vitest';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { dayWindow, hourWindow } from '../../../src/lib/core/time/window';
import { groupShown } from '../../../src/lib/panels/list/group-shown';
import { day, sampleAtlas, sampleEvent, sampleEvents } from '../sample-atlas';

function grouped(from: string, to: string) {
  const window = { days: { from: day(from), to: day(to) + 1 }, hour: null };
  const shown = visibleAt([...sampleEvents().values()], window, sampleAtlas.zone);
  const { groups, loose } = groupShown(shown, window);
  return {
    groups: groups.map((group) => [group.day, group.shown.map(({ known }) => known.event.id)]),
    loose: loose.map(({ known }) => known.event.id)
  };
}

it('puts an event under the day on which it begins, and the loosely dated apart', () => {
  expect(grouped('2023-09-11', '2023-09-13')).toEqual({
    groups: [[day('2023-09-12'), ['hope', 'landing']]],
    loose: ['month', 'undated']
  });
});

it('puts an event that began before the window under its first day', () => {
  expect(grouped('2023-09-13', '2023-09-14')).toEqual({
    groups: [[day('2023-09-13'), ['hope']]],
    loose: ['month']
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

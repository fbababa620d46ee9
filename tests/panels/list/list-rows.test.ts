import { expect, it } from 'vitest';
import { dayWindow } from '../../../src/lib/core/time/window';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { groupShown } from '../../../src/lib/panels/list/group-shown';
import { listRows } from '../../../src/lib/panels/list/list-rows';
import { listSections } from '../../../src/lib/panels/list/list-sections';
import { day, sampleAtlas, sampleEvents } from '../sample-atlas';

function rowsOf(window: Parameters<typeof groupShown>[1]) {
  const shown = visibleAt([...sampleEvents().values()], window, sampleAtlas.zone);
  return listRows(listSections(groupShown(shown, window), window)).map(
    ({ known, heading, level }) => [known.event.id, heading, level]
  );
}

it('the first row of each section carries its heading, with the headings of rows below it', () => {
  const days = { from: day('2023-09-11'), to: day('2023-09-14') };
  expect(rowsOf({ days, hour: null })).toEqual([
    ['landing', 'Tuesday 12 September 2023', 4],
    ['hope', '1 expected', 4],
    ['month', 'Exact date unknown', 4],
    ['undated', null, 4]
  ]);
});

it('a single day has no heading of its own', () => {
  expect(rowsOf(dayWindow(day('2023-09-12'))).slice(0, 3)).toEqual([
    ['landing', null, 3],
    ['hope', '1 expected', 4],
    ['month', 'Exact date unknown', 4]
  ]);
});

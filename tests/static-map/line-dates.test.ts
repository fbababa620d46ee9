import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow, windowInstants } from '../../src/lib/core/time/window';
import { atlasAt } from '../../src/lib/core/view/atlas-at';
import { lineDates } from '../../src/lib/static-map/line-dates';
import { readAtlas } from '../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));

function datesOn(day: number, known: 'then' | null = null): string[] {
  const window = dayWindow(day);
  const journeys = atlasAt(index, { window, known }).travellers.map(({ journey }) => journey);
  return lineDates(index, journeys, windowInstants(window, index.atlas.zone)).map(
    ({ text }) => text
  );
}

test('a date stands where each day of the line travelled begins, and none on the way to come', () => {
  expect(datesOn(dayOf(2023, 9, 12))).toEqual(['10 Sept', '12 Sept']);
  expect(datesOn(dayOf(2023, 9, 13))).toEqual(['10 Sept', '12 Sept', '13 Sept']);
});

test('a day that no report had told by then has no date, nor has a journey long over', () => {
  expect(datesOn(dayOf(2023, 9, 11), 'then')).not.toContain('12 Sept');
  expect(datesOn(dayOf(2024, 2, 1))).toEqual([]);
});

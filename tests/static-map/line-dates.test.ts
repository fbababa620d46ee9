import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow, windowInstants } from '../../src/lib/core/time/window';
import { atlasAt } from '../../src/lib/core/view/atlas-at';
import { dateLabels, lineDates, type LaidDate } from '../../src/lib/static-map/line-dates';
import { placeLabels } from '../../src/lib/static-map/place-labels';
import { readAtlas } from '../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));

function datesOn(day: number, known: 'then' | null = null): string[] {
  const window = dayWindow(day);
  const journeys = atlasAt(index, { window, known }).travellers.map(({ journey }) => journey);
  const dates = lineDates(index, journeys, windowInstants(window, index.atlas.zone));
  return written(dates.map((date, i) => ({ ...date, at: [100 * i, 0] })));
}

function written(dates: LaidDate[]): string[] {
  return dateLabels(dates).flatMap(({ label }) => label.lines);
}

test('a date stands where each day of the line travelled begins, and none on the way to come', () => {
  expect(datesOn(dayOf(2023, 9, 12))).toEqual(['10 Sept', '12 Sept']);
  expect(datesOn(dayOf(2023, 9, 13))).toEqual(['10 Sept', '12 Sept', '13 Sept']);
});

test('a day that no report had told by then has no date, nor has a journey long over', () => {
  expect(datesOn(dayOf(2023, 9, 11), 'then')).not.toContain('12 Sept');
  expect(datesOn(dayOf(2024, 2, 1))).toEqual([]);
});

test('dates too close to stand side by side are one, in the order of time, and those of two journeys are not', () => {
  const date = (id: string, day: number, x: number, colour = 0): LaidDate => ({
    id,
    position: [0, 0],
    days: [dayOf(2023, 9, day)],
    colour,
    at: [x, 0]
  });
  const dates = [date('a', 17, 100), date('b', 16, 120), date('c', 18, 160)];
  expect(written(dates)).toEqual(['16 Sept, 17 Sept', '18 Sept']);
  expect(written([date('a', 17, 100), date('b', 16, 100, 1)])).toEqual(['17 Sept', '16 Sept']);
});

test('a date is written past the sign of a mark at its point', () => {
  const sign = { at: [100, 100] as [number, number], width: 25, height: 25 };
  const [{ label } = { label: null }] = dateLabels([
    { id: 'a', position: [0, 0], days: [dayOf(2023, 9, 17)], colour: 0, at: [100, 100] }
  ]);
  const [placed] = placeLabels([label!], [sign], { from: 1, to: 1 });
  expect(placed?.box.left).toBeGreaterThanOrEqual(12.5);
});

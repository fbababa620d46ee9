import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/day';
import { calendarSteps } from '../../src/lib/timeline/calendar-steps';
import { linearScale, type Scale } from '../../src/lib/timeline/scale';
import { axisTicks, labelWidth, type Tick } from '../../src/lib/timeline/ticks';

const september = { from: dayOf(2023, 9, 1), to: dayOf(2023, 10, 1) };
const labels = (ticks: Tick[]) =>
  ticks.flatMap(({ label, labelX }) => (labelX === null ? [] : [label]));
const read = (axis: { from: number; to: number }, width: number) => {
  const { fine, coarse } = axisTicks(linearScale(axis, width));
  return { fine: labels(fine), coarse: labels(coarse) };
};

describe('what the axis says', () => {
  test('a busy week reads in weekdays under its month', () => {
    const week = { from: dayOf(2023, 9, 11), to: dayOf(2023, 9, 18) };
    expect(read(week, 800)).toEqual({
      fine: ['Mon 11', 'Tue 12', 'Wed 13', 'Thu 14', 'Fri 15', 'Sat 16', 'Sun 17'],
      coarse: ['Sept 2023']
    });
  });

  test('a month reads in days, and in Mondays on a phone', () => {
    expect(read(september, 900).fine).toHaveLength(30);
    expect(read(september, 340)).toEqual({ fine: ['4', '11', '18', '25'], coarse: ['Sept 2023'] });
  });

  test('a year reads in months, a decade in years', () => {
    const year = { from: dayOf(2023, 1, 1), to: dayOf(2024, 1, 1) };
    expect(read(year, 700).fine.slice(0, 3)).toEqual(['Jan', 'Feb', 'March']);
    expect(read(year, 700).coarse).toEqual(['2023']);
    const decade = { from: dayOf(2015, 1, 1), to: dayOf(2025, 1, 1) };
    expect(read(decade, 700).fine).toHaveLength(10);
  });

  test('a day reads in hours under its date', () => {
    const day = { from: dayOf(2023, 9, 12), to: dayOf(2023, 9, 13) };
    expect(read(day, 500)).toEqual({
      fine: ['00:00', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'],
      coarse: ['Tue 12 Sept 2023']
    });
  });

  test('the month is read where its first day lies off the axis', () => {
    expect(read({ from: september.from + 9, to: september.from + 19 }, 900).coarse).toEqual([
      'Sept 2023'
    ]);
  });

  test('a month that is about to end gives way to the next', () => {
    expect(read({ from: september.to - 0.5, to: september.to + 19 }, 900).coarse).toEqual([
      'Oct 2023'
    ]);
  });
});

/** A scale that gives its second half a tenth of the room, as an elastic axis would. */
function bentScale(axis: { from: number; to: number }, width: number): Scale {
  const middle = (axis.from + axis.to) / 2;
  const half = middle - axis.from;
  const knee = width * 0.9;
  return {
    axis,
    width,
    x: (day) =>
      day < middle
        ? ((day - axis.from) / half) * knee
        : knee + ((day - middle) / half) * (width - knee),
    day: (x) =>
      x < knee ? axis.from + (x / knee) * half : middle + ((x - knee) / (width - knee)) * half
  };
}

test('labels never overlap nor stick out, and ticks rise, at any zoom, straight or bent', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20_000, max: 40_000, noNaN: true }),
      fc.double({ min: -2, max: 16, noNaN: true }),
      fc.integer({ min: 200, max: 3000 }),
      fc.boolean(),
      (from, doublings, width, bent) => {
        const axis = { from, to: from + 2 ** doublings };
        const ticks = axisTicks((bent ? bentScale : linearScale)(axis, width));
        for (const row of [ticks.fine, ticks.coarse]) {
          let free = 0;
          for (const { labelX, label } of row) {
            if (labelX === null) continue;
            expect(labelX).toBeGreaterThanOrEqual(free);
            free = labelX + labelWidth(label);
            expect(free).toBeLessThanOrEqual(width);
          }
          expect(row.map(({ day }) => day)).toEqual(
            [...new Set(row.map(({ day }) => day))].sort((a, b) => a - b)
          );
          expect(row.length).toBeLessThan(width / 8 + 5);
        }
      }
    )
  );
});

test('the coarser row is never without a label, so that month and year are always read', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20_000, max: 40_000, noNaN: true }),
      fc.double({ min: -2, max: 16, noNaN: true }),
      fc.integer({ min: 300, max: 3000 }),
      (from, doublings, width) => {
        const ticks = axisTicks(linearScale({ from, to: from + 2 ** doublings }, width));
        expect(labels(ticks.unit === 'year' ? ticks.fine : ticks.coarse)).not.toEqual([]);
      }
    )
  );
});

describe('steps of the calendar', () => {
  test('the step before the span is there, the end of the span is not', () => {
    const span = { from: dayOf(2023, 2, 10), to: dayOf(2023, 4, 1) };
    expect(calendarSteps({ unit: 'month', every: 1 }, span)).toEqual([
      dayOf(2023, 2, 1),
      dayOf(2023, 3, 1)
    ]);
  });

  test('three-month steps begin with January, ten-year steps with a round year', () => {
    const span = { from: dayOf(2023, 5, 1), to: dayOf(2023, 11, 1) };
    expect(calendarSteps({ unit: 'month', every: 3 }, span)).toEqual([
      dayOf(2023, 4, 1),
      dayOf(2023, 7, 1),
      dayOf(2023, 10, 1)
    ]);
    expect(calendarSteps({ unit: 'year', every: 10 }, span)).toEqual([dayOf(2020, 1, 1)]);
  });
});

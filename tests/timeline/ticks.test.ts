import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/time/day';
import { warpOf } from '../../src/lib/core/time/warp';
import { calendarSteps } from '../../src/lib/timeline/calendar-steps';
import { axisBreaks } from '../../src/lib/timeline/axis-breaks';
import { axisScale, linearScale } from '../../src/lib/timeline/scale';
import { axisTicks, labelWidth, type Tick } from '../../src/lib/timeline/ticks';
import { counted } from '../counted';
import { randomScale } from './random-scale';

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

  test('years before 1 are named as they are called, and round ones are ticked', () => {
    const years = { from: dayOf(-3, 1, 1), to: dayOf(3, 1, 1) };
    expect(read(years, 700).fine).toEqual(['4 BC', '3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2']);
    const decades = { from: dayOf(-24, 1, 1), to: dayOf(29, 1, 1) };
    expect(read(decades, 440).fine).toEqual(['30 BC', '20 BC', '10 BC', 'AD 1', 'AD 10', 'AD 20']);
    const ides = { from: dayOf(-43, 3, 14), to: dayOf(-43, 3, 17) };
    expect(read(ides, 300)).toEqual({ fine: ['14', '15', '16'], coarse: ['March 44 BC'] });
  });

  test('a month that is about to end gives way to the next', () => {
    expect(read({ from: september.to - 0.5, to: september.to + 19 }, 900).coarse).toEqual([
      'Oct 2023'
    ]);
  });
});

describe('on an elastic axis', () => {
  const breaks = [
    { from: dayOf(2023, 9, 21), to: dayOf(2023, 10, 17) },
    { from: dayOf(2023, 10, 21), to: dayOf(2024, 6, 10) }
  ];
  const warp = warpOf(breaks, 4);
  const axis = { from: dayOf(2023, 9, 10), to: dayOf(2024, 6, 20) };

  test('each run is named by its month, and days are named in runs alone', () => {
    const ticks = axisTicks(axisScale(axis, 1000, warp));
    expect(labels(ticks.coarse)).toEqual(['Sept 2023', 'Oct 2023', 'June 2024']);
    expect(labels(ticks.fine)).toEqual(
      [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
        .concat([17, 18, 19, 20], [10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
        .map(String)
    );
  });

  test('where months do not fit, the year is shown', () => {
    const early = [{ from: dayOf(2019, 4, 28), to: dayOf(2023, 9, 4) }];
    const days = { from: dayOf(2019, 4, 10), to: dayOf(2023, 9, 30) };
    const leading = [{ from: dayOf(2019, 4, 1), to: dayOf(2019, 4, 23) }, ...early];
    const ticks = axisTicks(axisScale(days, 300, warpOf(leading, 3)));
    expect(labels(ticks.coarse)).toEqual(['2019', 'Sept 2023']);
  });

  test('what continues after a break is not named again', () => {
    const within = warpOf([{ from: dayOf(2023, 9, 5), to: dayOf(2023, 9, 20) }], 2);
    const scale = axisScale({ from: dayOf(2023, 9, 1), to: dayOf(2023, 10, 1) }, 1000, within);
    expect(labels(axisTicks(scale).coarse)).toEqual(['Sept 2023']);
  });

  test('a wide break has ticks of its own, but none that would cross its words', () => {
    const close = { from: dayOf(2023, 10, 19), to: dayOf(2024, 6, 12) };
    const { fine, coarse } = axisTicks(axisScale(close, 1200, warp));
    expect(labels(fine)).toEqual(
      expect.arrayContaining(['Nov', 'Dec', 'Jan', 'Feb', 'March', 'April', 'May'])
    );
    const inBreak = coarse.filter(({ day }) => day >= breaks[1]!.from && day < breaks[1]!.to);
    expect(inBreak.map(({ label, x }) => [label, x])).toEqual([['2024', null]]);
  });

  test('no tick is in a narrow break that has words in it', () => {
    fc.assert(
      fc.property(randomScale, (scale) => {
        const ticks = axisTicks(scale);
        const xs = [...ticks.fine, ...ticks.coarse].flatMap(({ x }) => x ?? []);
        const narrow = axisBreaks(scale).filter(({ width }) => width < 239);
        for (const { x, width } of narrow)
          expect(xs.filter((one) => one > x + 1e-6 && one < x + width - 1e-6)).toEqual([]);
      })
    );
  });
});

/** Any zoom of an even axis, and of elastic ones. */
const anyScale = fc.oneof(
  randomScale,
  fc
    .tuple(
      fc.oneof(
        fc.double({ min: -20_000, max: 40_000, noNaN: true }),
        fc.double({ min: -4_371_000, max: -500_000, noNaN: true })
      ),
      fc.double({ min: -2, max: 16, noNaN: true }),
      fc.integer({ min: 300, max: 3000 })
    )
    .map(([from, doublings, width]) => linearScale({ from, to: from + 2 ** doublings }, width))
);

test('labels never overlap nor stick out, and ticks rise, at any zoom, even or elastic', () => {
  fc.assert(
    fc.property(anyScale, (scale) => {
      const ticks = axisTicks(scale);
      for (const row of [ticks.fine, ticks.coarse]) {
        let free = 0;
        for (const { labelX, label } of row) {
          if (labelX === null) continue;
          expect(labelX).toBeGreaterThanOrEqual(free);
          free = labelX + labelWidth(label);
          expect(free).toBeLessThanOrEqual(scale.width);
        }
        expect(new Set(row.map(({ day }) => day)).size).toBe(row.length);
        const xs = row.flatMap(({ x }) => x ?? []);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(row.length).toBeLessThan(scale.width / 8 + 5 + scale.pieces.length);
      }
    }),
    { numRuns: 400 }
  );
});

test('the coarser row is never without a label, so that month and year are always read', () => {
  fc.assert(
    fc.property(anyScale, (scale) => {
      const { fine, coarse } = axisTicks(scale);
      expect(labels(coarse.length === 0 ? fine : coarse)).not.toEqual([]);
    }),
    { numRuns: 400 }
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

  test('they come to an end wherever the span lies, and stop at its end', () => {
    const number = fc.double();
    const unit = fc.constantFrom(
      'hour' as const,
      'day' as const,
      'month' as const,
      'year' as const
    );
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 1000 }),
        number,
        number,
        (unit, every, from, to) => {
          const days = calendarSteps({ unit, every }, counted({ from, to }, 1000));
          expect(days.every((day) => day < to)).toBe(true);
        }
      ),
      // At so large a number, adding an hour is lost in rounding; and no day comes before negative infinity.
      {
        examples: [
          ['hour', 1, 1e16, 1e17],
          ['day', 1, 1e17, Infinity],
          ['day', 7, -Infinity, 0]
        ]
      }
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../../src/lib/core/time/day';
import { warpOf } from '../../src/lib/core/time/warp';
import { barsPath } from '../../src/lib/timeline/bars-path';
import { binCounts, binLength } from '../../src/lib/timeline/bins';
import { axisScale, linearScale } from '../../src/lib/timeline/scale';

test('a bar stands for a day where days are 3 pixels wide, and for weeks below', () => {
  expect(binLength(linearScale({ from: 0, to: 300 }, 900))).toBe(1);
  expect(binLength(linearScale({ from: 0, to: 301 }, 900))).toBe(7);
  expect(binLength(linearScale({ from: 0, to: 365_000 }, 900))).toBe(364);
});

test('weeks begin on Mondays', () => {
  const bins = binCounts(
    new Map([
      [19612, 4],
      [19611, 1],
      [19617, 2]
    ]),
    7
  );
  expect(bins).toEqual([{ from: 19611, to: 19618, count: 7 }]);
  expect(weekdayOf(19611)).toBe(1);
});

test('no event is lost or counted twice, whatever the bins', () => {
  const counts = fc.dictionary(fc.integer({ min: -9999, max: 99999 }).map(String), fc.nat(50));
  fc.assert(
    fc.property(counts, fc.constantFrom(1, 7, 14, 28, 91, 182, 364), (byDay, length) => {
      const days = new Map(Object.entries(byDay).map(([day, count]) => [Number(day), count]));
      const bins = binCounts(days, length);
      const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
      expect(sum(bins.map(({ count }) => count))).toBe(sum([...days.values()]));
      for (const day of days.keys())
        expect(bins.filter((bin) => bin.from <= day && day < bin.to)).toHaveLength(1);
      expect(bins.map(({ from }) => from)).toEqual(
        bins.map(({ from }) => from).sort((a, b) => a - b)
      );
    })
  );
});

test('the fullest bar is 100 high, a lone event is still seen, and what lies off the axis is left out', () => {
  const bins = binCounts(
    new Map([
      [0, 100],
      [1, 1],
      [50, 9]
    ]),
    1
  );
  expect(barsPath(bins, linearScale({ from: 0, to: 10 }, 100))).toBe(
    'M0.5 100v-100h9V100zM10.5 100v-5h9V100z'
  );
});

test('no events draw no bars', () => {
  expect(barsPath([], linearScale({ from: 0, to: 10 }, 100))).toBe('');
});

test('a bar across the end of a break begins and ends where its days do', () => {
  const bent = axisScale({ from: 0, to: 30 }, 180, warpOf([{ from: 5, to: 20 }], 3));
  const bins = [
    { from: 4, to: 11, count: 2 },
    { from: 18, to: 25, count: 1 }
  ];
  expect(barsPath(bins, bent)).toBe('M40.5 100v-100h21V100zM76.5 100v-50h53V100z');
});

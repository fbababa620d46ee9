import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../src/lib/core/evidence/days-of-events';
import { elasticWarp, rhythmOf } from '../../../src/lib/core/view/elastic';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { day, event, makeIndex, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { indexAtlas } from '../../../src/lib/core/index-atlas';

/** The elastic axis of events at the given times. */
function elastic(...times: string[]) {
  const events = times.map((text, i) => event(`e${i}`, { when: when(text) }));
  const known = knownEvents(makeIndex({ events }), null);
  return elasticWarp(known, extentOf(known)!);
}

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const busyDays = ['2023-09-10', '2023-09-11', '2023-09-12', '2023-09-13'];

describe('what is compressed', () => {
  test('silence, but for a free day on each side', () => {
    const { breaks } = elastic(...busyDays, '2024-06-18', '2024-06-19');
    expect(breaks).toEqual([span('2023-09-15', '2024-06-17')]);
  });

  test('not nine silent days, but ten', () => {
    expect(elastic(...busyDays, '2023-09-23').breaks).toEqual([]);
    expect(elastic(...busyDays, '2023-09-24').breaks).toEqual([span('2023-09-15', '2023-09-23')]);
  });

  test('a month that is all that is known of a time is silent', () => {
    const { breaks } = elastic(...busyDays, '2024-03', '2024-06-18');
    expect(breaks).toEqual([span('2023-09-15', '2024-06-17')]);
  });

  test('an event of a year is busy at its ends alone', () => {
    const { breaks } = elastic(...busyDays, '2023-09-14/2024-09-14');
    expect(breaks).toEqual([span('2023-09-16', '2024-09-13')]);
  });

  test('the silence at the ends of the atlas, with the free day there', () => {
    const { breaks } = elastic('2023-01', ...busyDays);
    expect(breaks).toEqual([span('2022-12-31', '2023-09-09')]);
  });

  test('nothing where silence is the rhythm: something happens once a month', () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `2023-${String(i + 1).padStart(2, '0')}-10`
    );
    expect(elastic(...months).breaks).toEqual([]);
  });

  test('nothing where nothing is dated', () => {
    expect(elastic('2023-09', '2024').breaks).toEqual([]);
  });
});

test('breaks take no more room than what happens between them', () => {
  const { warp, extent } = atlasOf('kim-2023');
  expect(warp.breaks.length).toBeGreaterThan(3);
  const lengths = warp.breaks.map(({ from, to }) => warp.at(to) - warp.at(from));
  const all = warp.at(extent.to) - warp.at(extent.from);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeCloseTo(0, 6);
  expect(lengths.reduce((a, b) => a + b, 0)).toBeLessThan(all / 2);
});

test('the ten busy days of a real atlas have more than a tenth of it', () => {
  const { warp, extent } = atlasOf('kim-2023');
  const length = (from: number, to: number) => warp.at(to) - warp.at(from);
  const busy = length(day('2023-09-10'), day('2023-09-20'));
  expect(busy).toBe(10);
  expect(busy / length(extent.from, extent.to)).toBeGreaterThan(0.1);
});

test('the rhythm is the usual step from one day to the next', () => {
  expect(rhythmOf([1, 2, 3, 40, 41])).toBe(1);
  expect(rhythmOf([1, 31, 61, 400])).toBe(30);
  expect(rhythmOf([1, 2, 270])).toBe(1);
  expect(rhythmOf([7])).toBe(1);
});

function atlasOf(id: string) {
  const events = knownEvents(indexAtlas(readAtlas(id)), null);
  const extent = extentOf(events)!;
  return { warp: elasticWarp(events, extent), extent };
}

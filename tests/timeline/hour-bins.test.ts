import { describe, expect, test } from 'vitest';
import { hourBins } from '../../src/lib/timeline/hour-bins';
import { day, when } from '../make-atlas';

const twelfth = day('2023-09-12');
const axis = { from: twelfth, to: twelfth + 1 };
const at = (text: string) => ({ when: when(text) });

describe('hourBins', () => {
  test('what begins at a clock time is counted in its hour, by the clocks of the zone', () => {
    const events = [
      at('2023-09-12T06:00+10:00'),
      at('2023-09-12T06:59+10:00'),
      at('2023-09-12T02:15+03:00')
    ];
    expect(hourBins(events, 'Asia/Vladivostok', axis)).toEqual([
      { from: twelfth + 6 / 24, to: twelfth + 7 / 24, count: 2 },
      { from: twelfth + 9 / 24, to: twelfth + 10 / 24, count: 1 }
    ]);
  });

  test('a day, a part of a day, what was so by some time and what has no time fall into no hour', () => {
    const morning = { when: when('2023-09-12', 'Asia/Vladivostok', 'morning') };
    const by = at('../2023-09-12T13:30+10:00');
    const events = [at('2023-09-12'), morning, by, { when: null }];
    expect(hourBins(events, 'Asia/Vladivostok', axis)).toEqual([]);
  });

  test('what lies off the axis is left out', () => {
    expect(hourBins([at('2023-09-13T00:00+10:00')], 'Asia/Vladivostok', axis)).toEqual([]);
  });
});

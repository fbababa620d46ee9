import { describe, expect, it } from 'vitest';
import { dayWindow, hourWindow } from '../../../src/lib/core/time/window';
import { countWords, nearbyDayWords } from '../../../src/lib/panels/list/count-words';
import type { Match, Shown } from '../../../src/lib/core/view/visible-at';
import { day, event, known } from '../../make-atlas';

const DAY = dayWindow(day('2023-09-12'));

/** Events of the window, this many for each kind of match. */
function matching(counts: Partial<Record<Match, number>>): Shown[] {
  const one = known(event('one'));
  return (['dated', 'loose', 'expected'] as const).flatMap((match) =>
    Array.from({ length: counts[match] ?? 0 }, () => ({ known: one, match }))
  );
}

describe('countWords', () => {
  it('counts the dated, and apart from them the loosely dated and the still expected', () => {
    const words = (counts: Parameters<typeof matching>[0]) => countWords(DAY, matching(counts));
    expect(words({ dated: 4, loose: 2, expected: 3 })).toBe(
      '4 events · 2 more, exact date unknown · 3 still expected'
    );
    expect(words({ dated: 4, expected: 3 })).toBe('4 events · 3 still expected');
    expect(words({ dated: 1 })).toBe('1 event');
  });

  it('counts what was only expected apart', () => {
    const due = { ...known(event('due')), status: 'planned' as const };
    const shown = [
      ...matching({ dated: 6 }),
      ...matching({ dated: 2 }).map((one) => ({ ...one, known: due }))
    ];
    expect(countWords(DAY, shown)).toBe('6 events · 2 expected');
    expect(countWords(DAY, shown.slice(6))).toBe('No events dated to this day · 2 expected');
  });

  it('says by the second clock that nothing had been reported, not that nothing happened', () => {
    expect(countWords(DAY, [], [], DAY.days.from)).toBe(
      'No events dated to this day had been reported'
    );
  });

  it('says of how many, where a filter leaves some out', () => {
    const all = matching({ dated: 74, loose: 2, expected: 1 });
    expect(countWords(DAY, matching({ dated: 12, loose: 2 }), all)).toBe(
      '12 of 74 events · 2 more, exact date unknown · 0 of 1 still expected'
    );
    expect(countWords(DAY, [], matching({ dated: 4 }))).toBe('0 of 4 events');
    expect(countWords(DAY, all, all)).toBe(
      '74 events · 2 more, exact date unknown · 1 still expected'
    );
  });

  it('says that nothing is dated to a day, to days, or to an hour', () => {
    expect(countWords(DAY, [])).toBe('No events dated to this day');
    expect(countWords(DAY, matching({ loose: 2 }))).toBe(
      'No events dated to this day · 2 with exact date unknown'
    );
    expect(countWords(DAY, [], matching({ expected: 2 }))).toBe(
      'No events dated to this day · 0 of 2 still expected'
    );
    const days = { days: { from: DAY.days.from, to: DAY.days.to + 1 }, hour: null };
    expect(countWords(days, [])).toBe('No events dated to these days');
    expect(countWords(hourWindow(DAY.days.from, 6), [])).toBe('No events timed to this hour');
  });
});

describe('nearbyDayWords', () => {
  it('says the year only where it is another', () => {
    expect(nearbyDayWords(day('2023-09-15'), DAY)).toBe('Friday 15 September');
    expect(nearbyDayWords(day('2024-06-18'), DAY)).toBe('Tuesday 18 June 2024');
  });
});

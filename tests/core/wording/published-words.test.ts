import { describe, expect, it } from 'vitest';
import { publishedWords } from '../../../src/lib/core/wording/published-words';
import { day, source } from '../../make-atlas';

describe('the words of a day of publication', () => {
  it('is the day, or the days between which it lies', () => {
    expect(publishedWords(source('a', '2023-09-12'))).toBe('Tuesday 12 September 2023');
    expect(publishedWords(source('a', '2023-09-11', '2023-09-13'))).toBe(
      'between Monday 11 and Wednesday 13 September 2023'
    );
  });

  it('can be short', () => {
    expect(publishedWords(source('a', '2023-09-12'), { short: true })).toBe('Tue 12 Sept 2023');
  });

  it.each([
    [0, 60, 540, 'Tuesday 12 September 2023, 06:00 (UTC+9)'],
    [0, 60, -240, 'Monday 11 September 2023, 17:00 (UTC−4)'],
    [0, 7200, 540, 'between Tuesday 12 September 2023, 06:00 and 07:59 (UTC+9)'],
    [
      -7 * 3600,
      60,
      540,
      'between Monday 11 September 2023, 23:00 and Tuesday 12 September 2023, 06:00 (UTC+9)'
    ]
  ])('of a time from %i to %i s, %i min east of UTC: %s', (from, to, offset, words) => {
    const at = day('2023-09-11') * 86_400 + 21 * 3600;
    const publishedAt = { from: at + from, to: at + to, offset };
    expect(publishedWords({ ...source('a', '2023-09-12'), publishedAt })).toBe(words);
  });
});

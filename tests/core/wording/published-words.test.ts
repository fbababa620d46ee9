import { describe, expect, it } from 'vitest';
import { publishedWords } from '../../../src/lib/core/wording/published-words';
import { source } from '../../make-atlas';

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
});

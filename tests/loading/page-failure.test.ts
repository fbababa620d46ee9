import { describe, expect, test } from 'vitest';
import { LoadFailure } from '../../src/lib/loading/load-failure';
import { pageFailure } from '../../src/lib/loading/page-failure';
import { failureWords } from '../../src/lib/words/en/failures';

const atlas = new LoadFailure('atlas', false);
const script = new TypeError('Failed to fetch dynamically imported module: /x.js');

describe('what is said of what could not be loaded', () => {
  test.each([
    [
      atlas,
      'reading',
      true,
      'The atlas could not be loaded. You can still read this day, but the slider will not work.'
    ],
    [atlas, 'reading', false, 'The atlas could not be loaded. You can still read the page.'],
    [
      script,
      'reading',
      true,
      'A part of this page could not be loaded. You can still read this day, but the slider will not work.'
    ],
    [script, 'staying', true, 'The next page could not be loaded, so you are still on this one.'],
    [atlas, 'blank', true, 'The atlas could not be loaded. Check your connection, then try again.']
  ] as const)('%s, %s, slider %s', (error, at, slider, words) => {
    expect(failureWords(pageFailure(error, { at, slider }))).toBe(words);
  });
});

import { describe, expect, test } from 'vitest';
import { LoadFailure } from '../../src/lib/loading/load-failure';
import { loadWords } from '../../src/lib/loading/load-words';

const atlas = new LoadFailure('The atlas could not be loaded.', false);
const script = new TypeError('Failed to fetch dynamically imported module: /x.js');

describe('what is said of what could not be loaded', () => {
  test.each([
    [
      atlas,
      'reading',
      true,
      'The atlas could not be loaded. You can read this day; the slider needs it.'
    ],
    [atlas, 'reading', false, 'The atlas could not be loaded. You can read the page all the same.'],
    [
      script,
      'reading',
      true,
      'A part of this page could not be loaded. You can read this day; the slider needs it.'
    ],
    [script, 'staying', true, 'The next page could not be loaded, so you are still on this one.'],
    [atlas, 'blank', true, 'The atlas could not be loaded. Check your connection, then try again.']
  ] as const)('%s, %s, slider %s', (error, at, slider, words) => {
    expect(loadWords(error, { at, slider })).toBe(words);
  });
});

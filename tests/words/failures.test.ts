import { describe, expect, test } from 'vitest';
import { MAP_FAILURES, type MapFailure } from '../../src/lib/map/map-failure';
import { failureAround, failureWords } from '../../src/lib/words/en/failures';

describe('a failure is described in a sentence', () => {
  test.each<[MapFailure, string]>([
    ['unsupported', 'This browser cannot draw the live map, so this map cannot be moved.'],
    ['taken', 'The browser stopped drawing the live map, so this map cannot be moved.'],
    ['script', 'The live map could not be loaded, so this map cannot be moved.'],
    ['base', 'The base map could not be loaded, so this map cannot be moved.'],
    ['part', 'Part of the base map could not be loaded.']
  ])('of the map: %s', (failure, words) => {
    expect(failureWords(MAP_FAILURES[failure])).toBe(words);
  });

  test('of a file that holds another atlas', () => {
    const lost = { address: '/small/atlas.json', otherAtlas: 'large' };
    expect(failureWords({ lost, left: 'page' })).toBe(
      '/small/atlas.json belongs to another atlas, “large”. You can still read the page.'
    );
  });

  test('which is the same with a button in it', () => {
    const { before, again, after } = failureAround('search');
    expect(`${before} ${again}${after}`).toBe(failureWords({ lost: 'search', left: 'nothing' }));
  });
});

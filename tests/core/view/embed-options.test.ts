import { describe, expect, test } from 'vitest';
import { parseEmbedOptions, withEmbedOptions } from '../../../src/lib/core/view/embed-options';

describe('what a frame is asked for', () => {
  test('is read, whatever else there is', () => {
    const { value, issues } = parseEmbedOptions(
      new URLSearchParams('event=a&play=yes&without=timeline,list&fbclid=1')
    );
    expect(value).toEqual({ play: true, without: ['list', 'timeline'] });
    expect(issues).toEqual([]);
  });

  test.each([
    ['play=1', 'Play “1” ignored: use “yes”'],
    ['without=map,map', 'Panel “map” ignored: list and timeline can be left out']
  ])('%s is told and left out', (query, sentence) => {
    const { value, issues } = parseEmbedOptions(new URLSearchParams(query));
    expect(value).toEqual({ play: false, without: [] });
    expect(issues.map(({ message }) => message)).toEqual([sentence]);
  });

  test.each([
    ['', { play: false, without: [] }, ''],
    ['/2023-09-12', { play: true, without: [] }, '/2023-09-12?play=yes'],
    [
      '/2023-09-12?to=2023-09-13',
      { play: false, without: ['list'] as const },
      '/2023-09-12?to=2023-09-13&without=list'
    ]
  ])('is written behind “%s”', (address, options, written) => {
    expect(withEmbedOptions(address, options)).toBe(written);
  });
});

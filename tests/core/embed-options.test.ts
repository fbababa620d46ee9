import { describe, expect, test } from 'vitest';
import { parseEmbedOptions, withEmbedOptions } from '../../src/lib/core/embed-options';

describe('what a frame is asked for', () => {
  test('is read, and the rest is an address', () => {
    const { value, rest, issues } = parseEmbedOptions(
      new URLSearchParams('event=a&play=yes&without=timeline,list')
    );
    expect(value).toEqual({ play: true, without: ['list', 'timeline'] });
    expect(rest.toString()).toBe('event=a');
    expect(issues).toEqual([]);
  });

  test.each([
    ['play=1', 'play'],
    ['without=map', 'without']
  ])('%s is told and left out', (query, where) => {
    const { value, issues } = parseEmbedOptions(new URLSearchParams(query));
    expect(value).toEqual({ play: false, without: [] });
    expect(issues.map((issue) => issue.where)).toEqual([where]);
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

import { describe, expect, test } from 'vitest';
import { FORMAT, readSiteFile, writeSiteFile } from '../../src/lib/loading/site-file';

const whole = writeSiteFile('atlas', { id: 'small' });

describe('a file beside the pages', () => {
  test('gives the data that it was made of', () => {
    expect(readSiteFile('atlas', whole)).toEqual({ value: { id: 'small' } });
    expect(readSiteFile('names', writeSiteFile('names', [1]))).toEqual({ value: [1] });
  });

  test.each([
    ['cut off', whole.slice(0, whole.length / 2), /^expected JSON, found \d+ characters/],
    ['empty', '', /^expected JSON, found 0 characters/],
    ['a page', '<!doctype html>', /^expected JSON/],
    ['null', 'null', /^expected a file of the kind “atlas”/],
    ['a list', '[]', /^expected a file of the kind “atlas”/],
    ['of another kind', writeSiteFile('names', []), /^expected a file of the kind “atlas”/],
    ['without data', `{"kind":"atlas","format":${FORMAT}}`, /^expected a file of the kind “atlas”/],
    [
      'of a later format',
      whole.replace(`"format":${FORMAT}`, `"format":${FORMAT + 1}`),
      `expected format ${FORMAT}, found ${FORMAT + 1}`
    ]
  ])('is refused where it is %s', (_, text, issue) => {
    const read = readSiteFile('atlas', text);
    expect(read.value).toBeNull();
    expect(read.issue).toMatch(issue);
  });
});

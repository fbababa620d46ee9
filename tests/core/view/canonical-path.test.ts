import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPath } from '../../../src/lib/core/view/canonical-path';

const SAME: [string, string][] = [
  ['', '/'],
  ['/', '/'],
  ['/index.html', '/'],
  ['/index', '/'],
  ['/404.html', '/'],
  ['/404', '/'],
  ['/.html', '/'],
  ['/story', '/story'],
  ['/story/', '/story'],
  ['/story.html', '/story'],
  ['/Story.HTML', '/story'],
  ['/story/index.html', '/story'],
  ['/STORY/2023-09-12', '/story/2023-09-12'],
  ['/story//2023-09-12', '/story/2023-09-12'],
  ['//story/./2023-09-12/', '/story/2023-09-12'],
  ['/story/2023-09-12.html', '/story/2023-09-12'],
  ['/story%2F2023-09-12', '/story/2023-09-12'],
  ['/%73tory/2023%2d09-12', '/story/2023-09-12'],
  ['/other/../story', '/story'],
  ['/../%2e%2e/story', '/story'],
  ['/embed/Story/2023-09-12', '/embed/story/2023-09-12'],
  ['/story/sources/Paper-1', '/story/sources/Paper-1'],
  ['/story/sources/index', '/story/sources/index'],
  ['/story/a b', '/story/a%20b'],
  ['/story/%ea%b9%80', '/story/%EA%B9%80'],
  ['/story/a%3Fb%23c', '/story/a%3Fb%23c'],
  ['/basemap/world.pmtiles', '/basemap/world.pmtiles'],
  ['/_app/immutable/chunks/Bq5n_R-m.js', '/_app/immutable/chunks/Bq5n_R-m.js'],
  ['/%E0%A4%A', '/%25e0%25a4%25a'],
  ['/story/%zz', '/story/%25zz'],
  ['/%00', '/%00'],
  ['/story/...html', '/story']
];

describe('the canonical path', () => {
  test.each(SAME)('of %s is %s', (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical);
  });

  const below = SAME.filter(([path]) => !path.includes('..'));

  test.each(below)('of %s is %s below a base', (path, canonical) => {
    expect(canonicalPath(`/maps/Dateline${path}`, '/maps/Dateline')).toBe(
      `/maps/Dateline${canonical}`
    );
  });

  test.each([
    '/',
    '/story',
    '/datelines',
    '/Dateline/story',
    '/dateline/../story',
    '/dateline.html'
  ])('there is none of %s, which lies outside the site', (path) => {
    expect(canonicalPath(path, '/dateline')).toBeNull();
  });

  test('is its own, is a path that a browser leaves as it is, and names no other host', () => {
    const piece = fc.oneof(
      fc.constantFrom('/', '.', '..', '%', '%2F', '%2e', '%25', '.html', 'index', '404', 'embed'),
      fc.constantFrom('a', 'B', '\u0000', '\\', '김', '?', '#', ':', '[', "'", '"', '😀')
    );
    const paths = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(paths, fc.constantFrom('', '/dateline'), (path, base) => {
        const canonical = canonicalPath(`${base}${path}`, base);
        if (canonical === null) return;
        expect(canonicalPath(canonical, base)).toBe(canonical);
        expect(new URL(`https://example.org${canonical}`).pathname).toBe(canonical);
        expect(canonical).not.toMatch(/^\/\//);
      }),
      { numRuns: 500 }
    );
  });
});

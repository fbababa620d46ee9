import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

/** Whether a page at an address with this query waits unseen for the app. */
function waits(search: string): boolean {
  const documentElement = { dataset: {} as Record<string, string> };
  const code = readFileSync('static/known.js', 'utf8');
  runInNewContext(code, { URLSearchParams, location: { search }, document: { documentElement } });
  return 'waiting' in documentElement.dataset;
}

test.each([
  ['?known=then', true],
  ['?event=it&known=2023-09-11', true],
  ['?known=2023-09-11T14', true],
  ['', false],
  ['?event=known', false]
])('before the app starts, a page with the query "%s" waits unseen: %s', (search, expected) => {
  expect(waits(search)).toBe(expected);
});

test('the script runs before the page is painted, and its style hides the page and no more', () => {
  const html = readFileSync('src/app.html', 'utf8');
  expect(html.indexOf('/known.js"></script>')).toBeGreaterThan(0);
  expect(html.indexOf('/known.js"></script>')).toBeLessThan(html.indexOf('</head>'));
  expect(readFileSync('src/app.css', 'utf8')).toMatch(
    /\[data-waiting\] #app \{\s*visibility: hidden;/
  );
});

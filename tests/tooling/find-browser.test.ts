import { expect, test } from 'vitest';
import { findBrowser } from '../browser/find-browser';

const PLAYWRIGHTS = '/cache/chrome';

/** The browser found if only the named files are executable. */
function found(files: string[], env: Record<string, string> = {}) {
  return findBrowser({
    env: { PATH: '/a:/b', ...env },
    isExecutable: (file) => files.includes(file),
    playwrights: PLAYWRIGHTS
  });
}

test('the browser named by DATELINE_BROWSER comes first', () => {
  const files = ['/opt/mine', PLAYWRIGHTS, '/a/chromium'];
  expect(found(files, { DATELINE_BROWSER: '/opt/mine' })).toBe('/opt/mine');
});

test('DATELINE_BROWSER may be a command', () => {
  const files = ['/b/brave', PLAYWRIGHTS];
  expect(found(files, { DATELINE_BROWSER: 'brave' })).toBe('/b/brave');
});

test('a named browser that is not there is an error, and no other is taken', () => {
  expect(() => found([PLAYWRIGHTS], { DATELINE_BROWSER: '/opt/gone' })).toThrow(
    'DATELINE_BROWSER: expected a command or the path of one, found "/opt/gone"'
  );
});

test("Playwright's own comes before the system's", () => {
  expect(found(['/a/chromium', PLAYWRIGHTS])).toBe(PLAYWRIGHTS);
});

test("the system's are looked for by name, then by folder", () => {
  expect(found(['/a/google-chrome', '/b/chromium-browser', '/b/chromium'])).toBe('/b/chromium');
  expect(found(['/a/google-chrome', '/b/chromium-browser'])).toBe('/b/chromium-browser');
  expect(found(['/a/google-chrome'])).toBe('/a/google-chrome');
});

test('there may be none', () => {
  expect(found([])).toBeUndefined();
});

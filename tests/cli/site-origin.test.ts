import { expect, test } from 'vitest';
import { siteOrigin } from '../../src/cli/site-origin';

test.each([
  [undefined, ''],
  ['', ''],
  ['https://maps.example', 'https://maps.example'],
  ['https://maps.example/', 'https://maps.example'],
  ['http://localhost:8080', 'http://localhost:8080']
])('%s is %s', (value, origin) => {
  expect(siteOrigin(value)).toBe(origin);
});

test.each([
  'maps.example',
  'ftp://maps.example',
  'https://maps.example/atlas',
  'https://a.example?b'
])('%s is no origin', (value) => {
  expect(() => siteOrigin(value)).toThrow(/DATELINE_SITE: expected an origin/);
});

import { expect, it } from 'vitest';
import { contentType } from '../../src/cli/serve/content-type';

it.each([
  ['kim-2023.html', 'text/html; charset=utf-8', true],
  ['app.js', 'text/javascript; charset=utf-8', true],
  ['atlas.json', 'application/json', true],
  ['Sources.CSL.JSON', 'application/vnd.citationstyles.csl+json', true],
  ['places.geojson', 'application/geo+json', true],
  ['site.webmanifest', 'application/manifest+json', true],
  ['sitemap.xml', 'application/xml', true],
  ['mark.svg', 'image/svg+xml', true],
  ['events.bib', 'application/x-bibtex', true],
  ['world.pmtiles', 'application/vnd.pmtiles', false],
  ['0-255.pbf', 'application/x-protobuf', false],
  ['noto.woff2', 'font/woff2', false],
  ['day.png', 'image/png', false],
  ['a.b/html', 'application/octet-stream', false],
  ['an.unknown', 'application/octet-stream', false],
  ['a.constructor', 'application/octet-stream', false]
])('%s is served as %s', (file, type, compressible) => {
  expect(contentType(file)).toEqual({ type, compressible });
});

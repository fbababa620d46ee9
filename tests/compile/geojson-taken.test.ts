import { describe, expect, it } from 'vitest';
import { crsKind } from '../../src/lib/compile/geojson/crs-kind';
import { takeGeojson } from '../../src/lib/compile/geojson/take-geojson';
import { parseJson } from '../../src/lib/compile/reading/parse-json';

const named = (name: string) => ({ type: 'name', properties: { name } });

describe('the reference system of a GeoJSON file', () => {
  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'crs84'],
    ['urn:ogc:def:crs:OGC::CRS84', 'crs84'],
    ['urn:ogc:def:crs:OGC::CRS84h', 'crs84'],
    ['urn:ogc:def:crs:OGC:2:84', 'crs84'],
    ['OGC:CRS84', 'crs84'],
    ['CRS:84', 'crs84'],
    ['CRS84', 'crs84'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'crs84'],
    ['https://www.opengis.net/def/crs/OGC/0/CRS84h', 'crs84'],
    ['EPSG:4326', 'epsg4326'],
    ['urn:ogc:def:crs:EPSG::4326', 'epsg4326'],
    ['urn:ogc:def:crs:EPSG:6.9:4326', 'epsg4326'],
    ['http://www.opengis.net/def/crs/EPSG/0/4326', 'epsg4326'],
    ['EPSG:3857', 'other'],
    ['EPSG:43260', 'other'],
    ['urn:ogc:def:crs:OGC:1.3:CRS27', 'other'],
    ['', 'other']
  ])('%s is %s', (name, kind) => {
    expect(crsKind(named(name)).kind).toBe(kind);
    expect(crsKind(name).kind).toBe(kind);
  });

  it.each([[{ type: 'link', properties: { href: 'https://a.example/crs' } }], [{}], [[]], [4326]])(
    'of %j is not known',
    (crs) => {
      expect(crsKind(crs).kind).toBe('other');
    }
  );

  it('is checked on the features and geometries too, and reported once', () => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      crs: null,
      features: [
        { type: 'Feature', crs: named('EPSG:4326') },
        { type: 'Feature', geometry: { crs: named('EPSG:4326') } },
        { type: 'Feature', geometry: { crs: named('EPSG:5179') } }
      ]
    });
    const { document } = parseJson(text);
    if (!document) throw new Error('not read');
    const documents = new Map([['places.geojson' as const, document]]);
    const { findings, unread } = takeGeojson(documents, new Set());
    expect(findings.map(({ severity, path }) => [severity, path.join('.')])).toEqual([
      ['warning', 'features.0.crs'],
      ['error', 'features.2.geometry.crs']
    ]);
    expect([...unread]).toEqual(['places.geojson']);
  });
});

describe('whatever stands where a collection should', () => {
  it.each(['null', '[]', '1', '{"features": null}', '{"features": [null, [], 1, {}]}'])(
    '%s is left to its schema',
    (text) => {
      const { document } = parseJson(text);
      if (!document) throw new Error('not read');
      const { documents } = takeGeojson(new Map([['routes.geojson', document]]), new Set());
      expect(documents.get('routes.geojson')?.value).toEqual(JSON.parse(text));
    }
  );
});

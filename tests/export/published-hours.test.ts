import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { dayWindow } from '../../src/lib/core/time/window';
import { atlasAt } from '../../src/lib/core/view/atlas-at';
import type { CslItem } from '../../src/lib/export/csl-item';
import { writeClaimsCsv } from '../../src/lib/export/write-csv';
import { writeCsl } from '../../src/lib/export/write-csl';
import { writeGeojson } from '../../src/lib/export/write-geojson';
import { pageJsonLd } from '../../src/lib/metadata/json-ld';
import { readHours } from '../compile/read-hours';

const atlas = readHours();
const TIMES = [
  ['wire-morning', '2024-09-12T09:30+02:00'],
  ['radio-noon', '2024-09-12T11:00+02:00/2024-09-12T12:59+02:00'],
  ['gazette-day', '2024-09-12'],
  ['wire-afternoon', '2024-09-12T14:20+00:00'],
  ['overseas-evening', '2024-09-12T22:30-04:00']
] as const;

test('a bibliography keeps the day where each program looks, and the time beside it', () => {
  const items = JSON.parse(writeCsl(atlas)) as CslItem[];
  for (const [id, time] of TIMES) {
    const { issued, custom } = items.find((item) => item.id === id)!;
    expect(issued).toEqual({ 'date-parts': [[2024, 9, 12]] });
    expect(custom?.available).toBe(time.includes('T') ? time : undefined);
  }
});

test('tables and maps give the time of publication with its offset', () => {
  const rows = parse(writeClaimsCsv(atlas), { columns: true }) as Record<string, string>[];
  expect(new Map(rows.map(({ source, published }) => [source, published]))).toEqual(new Map(TIMES));
  const { features } = JSON.parse(writeGeojson(atlas)) as {
    features: { properties: { claims: { source: string; published: string }[] } }[];
  };
  const claims = features.flatMap(({ properties }) => properties.claims);
  expect(new Map(claims.map(({ source, published }) => [source, published]))).toEqual(
    new Map(TIMES)
  );
});

test('structured data give the time where it is sure, else the day', () => {
  const index = indexAtlas(atlas);
  const { shown } = atlasAt(index, { window: dayWindow(atlas.firstWindow.from) });
  const text = JSON.stringify(pageJsonLd(index, shown, (at) => at));
  const dates = [...text.matchAll(/sources\/([\w-]+)","headline".*?"datePublished":"([^"]+)"/g)];
  expect(new Map(dates.map(([, slug, date]) => [slug, date]))).toEqual(
    new Map<string, string>(TIMES).set('radio-noon', '2024-09-12')
  );
});

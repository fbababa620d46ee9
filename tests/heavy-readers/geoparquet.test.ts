import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGeoparquet } from '../../src/lib/export/geoparquet/write-geoparquet';
import { guardFormula } from '../../src/lib/export/guard-formula';
import { writeEventsCsv } from '../../src/lib/export/write-csv';
import { readAtlas } from '../read-atlas';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-parquet-'));
let duckdb: DuckDBConnection;

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

type Row = Record<string, unknown>;

async function query(sql: string): Promise<Row[]> {
  const reader = await duckdb.runAndReadAll(sql);
  return reader.getRowObjectsJson() as Row[];
}

describe.each(['kim-2023', 'hanoi-2019'])('DuckDB reads the GeoParquet of %s', (id) => {
  const atlas = readAtlas(id);
  const file = path.join(folder, `${id}.parquet`);
  writeFileSync(file, writeGeoparquet(atlas));
  const places = new Map(atlas.places.map((one) => [one.id, one]));

  it('with the rows and columns of the table of events', async () => {
    const rows = await query(`select * from read_parquet('${file}')`);
    const table = parse(writeEventsCsv(atlas), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toHaveLength(table.length);
    const written = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => name !== 'geometry')
          .map(([name, cell]) => [
            name,
            typeof cell === 'string' ? guardFormula(cell) : String((cell as number | null) ?? '')
          ])
      )
    );
    expect(written).toEqual(table);
  });

  it('with the position of each place, and none where only a region is known', async () => {
    const rows = await query(
      `select id, typeof(geometry) as type, geometry::varchar as wkt from read_parquet('${file}')`
    );
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(["GEOMETRY('OGC:CRS84')"]));
    const wkt = new Map(rows.map((row) => [row.id, row.wkt]));
    for (const one of atlas.events) {
      const place = places.get(one.place ?? '');
      const isPoint = place && !place.area && !['admin', 'country'].includes(place.precision);
      const found = String(wkt.get(one.id)).replace(/^((?:MULTI)?POLYGON).*/, '$1');
      const area = String(place?.area?.type.toUpperCase() ?? null);
      expect(found).toBe(isPoint ? `POINT (${place.point.join(' ')})` : area);
    }
  });

  it('with the version and terms of the atlas, and how its geometry is written', async () => {
    const rows = await query(
      `select decode(key) as key, decode(value) as value from parquet_kv_metadata('${file}')`
    );
    const metadata = new Map(rows.map(({ key, value }) => [key, JSON.parse(String(value)) as Row]));
    expect(metadata.get('dateline')).toMatchObject({ atlas: id, version: atlas.version });
    expect(metadata.get('geo')).toMatchObject({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: { geometry: { encoding: 'WKB' } }
    });
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { guardFormula } from '../../src/lib/export/guard-formula';
import { writeClaimsCsv, writeEventsCsv } from '../../src/lib/export/write-csv';
import { writeCsvMetadata } from '../../src/lib/export/write-csv-metadata';
import { readAtlas } from '../read-atlas';
import { trickyText, writtenAtlas } from './written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const kim = readAtlas('kim-2023');

type Row = Record<string, string>;

function read(csv: string): Row[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' }) as Row[];
}

/** As the data dictionary says. */
const unguarded = (text = '') => (/^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);

const sorted = (ids: readonly (string | undefined)[]) => [...ids].sort();

describe('the tables of an atlas', () => {
  const events = read(writeEventsCsv(kim));
  const claims = read(writeClaimsCsv(kim));
  const places = new Map(kim.places.map((one) => [one.id, one]));

  it('have a row for each event', () => {
    expect(sorted(events.map(({ id }) => id))).toEqual(sorted(kim.events.map(({ id }) => id)));
    for (const one of kim.events) {
      const row = events.find(({ id }) => id === one.id)!;
      const place = places.get(one.place ?? '');
      const pinned = place && !place.area && !['admin', 'country'].includes(place.precision);
      expect([row.kind, row.title, row.when]).toEqual([one.kind, one.title, one.when?.edtf ?? '']);
      expect([row.place, row.precision]).toEqual([one.place ?? '', place?.precision ?? '']);
      expect([row.longitude, row.latitude]).toEqual(pinned ? place.point.map(String) : ['', '']);
      expect(row.actors).toBe(one.actors.join(' '));
      expect(row.claims).toBe(one.claims.map(({ id }) => id).join(' '));
      expect(row.citations?.split('\n').length).toBe(
        new Set(one.claims.map(({ source }) => source)).size
      );
    }
  });

  it('have a row for each claim', () => {
    const told = kim.events.flatMap((one) =>
      one.claims.map((claim) => ({ ...claim, event: one.id }))
    );
    expect(sorted(claims.map(({ id }) => id))).toEqual(sorted(told.map(({ id }) => id)));
    for (const one of told) {
      const row = claims.find(({ id }) => id === one.id)!;
      expect([row.event, row.source, row.stance]).toEqual([one.event, one.source, one.stance]);
      expect([row.when, row.place]).toEqual([one.when?.edtf ?? '', one.place ?? '']);
      expect(unguarded(row.passage)).toBe(one.passage ?? '');
      expect(row.paragraph).toBe(one.paragraph?.toString() ?? '');
      expect(row.citation).not.toBe('');
    }
  });

  it('have their columns in the data dictionary, in order', () => {
    const { tables } = JSON.parse(writeCsvMetadata(kim)) as {
      tables: {
        url: string;
        tableSchema: { columns: { name: string; 'dc:description': string }[] };
      }[];
    };
    const named = tables.map(({ url, tableSchema }) => [
      url,
      tableSchema.columns.map(({ name }) => name)
    ]);
    expect(named).toEqual([
      ['events.csv', Object.keys(events[0]!)],
      ['claims.csv', Object.keys(claims[0]!)]
    ]);
    const abouts = tables.flatMap(({ tableSchema }) => tableSchema.columns);
    expect(abouts.filter((column) => !column['dc:description'].endsWith('.'))).toEqual([]);
  });

  it('keep any text, but none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const [row = {}] = read(writeEventsCsv(writtenAtlas(text)));
        expect(unguarded(row.title)).toBe(text);
        expect(unguarded(row.place_name)).toBe(text);
        expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      })
    );
  });

  it('leave a negative coordinate a number', () => {
    const [row] = read(writeEventsCsv(writtenAtlas('a', { place: { point: [-8.611, -41.15] } })));
    expect([row?.longitude, row?.latitude]).toEqual(['-8.611', '-41.15']);
  });
});

describe('the guard against formulas', () => {
  it.each(['=1+1', '+1', '-1', '@SUM', '\t=1', '\r=1', "'=1", '＝1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    }
  );

  it.each(['a=1', "'quoted'", '1-2', '', ' =1'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('can be taken back', () => {
    const text = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', 'a'))
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(unguarded(guardFormula(one))).toBe(one);
      })
    );
  });
});

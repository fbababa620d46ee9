import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '../../src/cli/import/run-import';
import { runCheck } from '../../src/cli/run-check';
import { inTerminal } from './in-terminal';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const ACLED = path.join(FIXTURES, 'import/acled/export.csv');

let geodata = '';
const made: string[] = [];
beforeEach(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-import-'));
  made.push(geodata);
});
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const bring = (...args: string[]) =>
  inTerminal((all, terminal) => runImport(all, terminal, '2026-11-30'), args, {
    DATELINE_GEODATA: geodata
  });
const check = (id: string) => inTerminal(runCheck, [id], { DATELINE_GEODATA: geodata });
const read = (file: string) => readFileSync(path.join(geodata, file), 'utf8');

describe('import', () => {
  it('makes an atlas in which the check finds nothing wrong, and which it counts as unread', () => {
    const { status, stdout } = bring(ACLED, '--into', 'marches');
    expect(status).toBe(0);
    expect(stdout).toContain('marches: a new atlas\n');
    const checked = check('marches');
    expect(checked.stdout).toBe(
      'marches: 3 events, 3 claims, 1 source; 0 errors, 0 warnings; 0 passages checked, 0 could not be; 3 imported claims not yet read\n'
    );
  });

  it('keeps the file among the texts, and what others wrote nowhere else', () => {
    bring(ACLED, '--into', 'marches');
    const [copy = ''] = readdirSync(path.join(geodata, 'marches/texts'));
    expect(read(`marches/texts/${copy}`)).toBe(readFileSync(ACLED, 'utf8'));
    for (const name of ['atlas.yaml', 'events.yaml', 'copies.yaml', 'sources.json']) {
      expect(read(`marches/${name}`)).not.toContain('teachers gathered');
    }
  });

  it('writes nothing on a dry run', () => {
    const { status, stdout } = bring(ACLED, '--into', 'marches', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('events.yaml: 3 events added');
    expect(readdirSync(geodata)).toEqual([]);
  });

  it('adds to an atlas without touching what is there', () => {
    cpSync(path.join(FIXTURES, 'good/small'), path.join(geodata, 'small'), { recursive: true });
    const before = read('small/events.yaml');
    const { stdout } = bring(ACLED, '--into', 'small');
    const after = read('small/events.yaml');
    const at = before.indexOf('journeys:');
    expect(after.startsWith(before.slice(0, at).trimEnd())).toBe(true);
    expect(after.endsWith(before.slice(at))).toBe(true);
    expect(stdout).toContain('small/events.yaml: 3 events added, 0 there already\n');
    expect(check('small').stdout).toMatch(/8 events, 10 claims, 3 sources; 0 errors/);
  });

  it('changes nothing the second time, and keeps what the author mended', () => {
    bring(ACLED, '--into', 'marches');
    const file = path.join(geodata, 'marches/events.yaml');
    const mended = read('marches/events.yaml').replace('Peaceful protest, Lisbon', 'A march');
    cpSync(path.join(geodata, 'marches'), path.join(geodata, 'again'), { recursive: true });
    bring(ACLED, '--into', 'again');
    expect(read('again/events.yaml')).toBe(read('marches/events.yaml'));
    writeFileSync(file, mended);
    const { stdout } = bring(ACLED, '--into', 'marches');
    expect(read('marches/events.yaml')).toBe(mended);
    expect(stdout).toContain(
      'acled-prt1001 is kept as the atlas has it; the file differs in title\n'
    );
  });

  it.each([
    ['is no UTF-8', 'events.yaml', new Uint8Array([0xff])],
    ['is not well-formed', 'events.yaml', 'events: ['],
    ['is not well-formed JSON', 'sources.json', '[{']
  ])('writes nothing to an atlas of which a file %s', (_, name, contents) => {
    cpSync(path.join(FIXTURES, 'good/small'), path.join(geodata, 'small'), { recursive: true });
    writeFileSync(path.join(geodata, 'small', name), contents);
    const before = read('small/places.geojson');
    const { status, stderr } = bring(ACLED, '--into', 'small');
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm run check -- small/);
    expect(read('small/places.geojson')).toBe(before);
    expect(readFileSync(path.join(geodata, 'small', name))).toEqual(Buffer.from(contents));
  });

  it.each([
    [[], 'expected one file', 2],
    [['nowhere.csv'], 'found none at nowhere.csv', 2],
    [[ACLED, '--into', 'My Story'], 'found "My Story"', 2],
    [[ACLED, '--into', 'embed'], 'found "embed"', 2],
    [[ACLED, '--zone', 'Lisbon'], '--zone: expected an IANA zone', 2],
    [[ACLED, '--issued', 'May'], '--issued: expected a day', 2],
    [[ACLED, '--format', 'word'], 'expected a format (linked-places, ', 1],
    [[path.join(FIXTURES, 'import/table/incidents.csv')], 'latitude: Lat', 1]
  ])('refuses %j', (args, message, expected) => {
    const { status, stderr } = bring(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(expected);
  });
});

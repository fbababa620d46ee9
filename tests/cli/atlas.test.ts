import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { claimTables } from '../../src/cli/atlas/claim-tables';
import { describeCoverage } from '../../src/cli/atlas/describe-coverage';
import { makeAtlas } from '../../src/cli/atlas/make-atlas';
import { runAtlas } from '../../src/cli/atlas/run-atlas';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { runCheck } from '../../src/cli/run-check';
import { PICTURES } from '../../src/build/drawings';
import { claimRows } from '../../src/lib/compile/reports/claim-rows';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { TAKEN_IDS } from '../../src/lib/compile/reading/taken-ids';
import { readGood } from '../compile/read-fixture';
import { inTerminal } from './in-terminal';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SMALL = path.join(ROOT, 'tests/fixtures/good/small');
const SCHEMAS = path.join(ROOT, 'static/schema');

let geodata: string;

beforeAll(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-atlas-'));
  cpSync(SMALL, path.join(geodata, 'small'), { recursive: true });
});

afterAll(() => rmSync(geodata, { recursive: true }));

function run(command: 'atlas' | 'check', ...args: string[]) {
  return inTerminal(command === 'atlas' ? runAtlas : runCheck, args, { DATELINE_GEODATA: geodata });
}

describe('the atlas command', () => {
  it('makes an atlas in which the check finds nothing', () => {
    const { status, stdout } = run('atlas', 'new', 'my-story');
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toContain('npm run check -- my-story');
    expect(run('check', 'my-story').stdout).toBe(
      'my-story: 8 events, 10 claims, 3 sources; 0 errors, 0 warnings; 0 passages checked, 0 could not be\n'
    );
  });

  it('prints a table of claims, with a heading for each source', () => {
    const { status, stdout } = run('atlas', 'claims', 'small');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^agency-1: The train leaves\n/);
    expect(stdout).toContain('\npaper-1: No train was seen\n');
  });

  it('prints a table of the legs of each journey', () => {
    const { status, stdout } = run('atlas', 'legs', 'small');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The train\n/);
    expect(stdout).toMatch(/Northport to Southend +│ +138 │ +– │ +34\.\d │ +40\.\d │ +3 │ +68 │/);
  });

  it('prints the claims as CSV', () => {
    const { stdout } = run('atlas', 'claims', 'small', '--csv', '-');
    const [head, ...rows] = stdout.split('\r\n').slice(0, -1);
    expect(head).toBe(
      'source,paragraph,passage,stance,origin,via,claim,event,title,when,part,place,actors,values,inferred,row,imported'
    );
    expect(rows).toHaveLength(7);
    expect(rows[0]).toContain('agency-1,2,"the train left,afternoon",reports,agency,ministry,');
    expect(rows[1]).toContain('agency-1,3,"""expected"",-in Midway",expects,');
  });

  it('writes the claims to a file', () => {
    const file = path.join(geodata, 'claims.csv');
    const { stdout } = run('atlas', 'claims', 'small', '--csv', file);
    expect(stdout).toBe(`Wrote 7 claims to ${file}.\n`);
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(9);
  });

  it('lists the paragraphs that no claim cites', () => {
    expect(run('atlas', 'coverage', 'small').stdout).toBe(
      [
        'agency-1: 2 of 5 paragraphs cited; left: 1, 4, 5',
        '  1  The agency',
        '  4  A second mention: the train left …',
        '  5  Source: the agency, with others.',
        ''
      ].join('\n')
    );
  });

  it('helps', () => {
    const all = run('atlas', '--help');
    expect(all).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['new', 'claims', 'coverage']) {
      expect(all.stdout).toContain(`npm run atlas -- ${name} `);
      expect(run('atlas', name, '--help')).toMatchObject({ status: 0, stderr: '' });
    }
  });

  test.each([
    ['no command', [], 'expected a command (new, claims, coverage, legs), found none'],
    [
      'an unknown command',
      ['make'],
      'expected a command (new, claims, coverage, legs), found "make"'
    ],
    ['an unknown option', ['claims', 'small', '--json'], "Unknown option '--json'"],
    [
      'an option without its file',
      ['claims', 'small', '--csv'],
      "'--csv <value>' argument missing"
    ],
    ['no atlas', ['coverage'], '/ (my-story, small), found none'],
    ['two atlases', ['claims', 'small', 'small'], 'found "small" "small"'],
    ['an atlas that is not there', ['claims', 'nowhere'], 'found "nowhere"'],
    ['no name', ['new'], 'expected one name'],
    ['a name that is there', ['new', 'small'], '/small is there already']
  ])('refuses %s', (_, args, told) => {
    const { status, stdout, stderr } = run('atlas', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});

describe('a new atlas', () => {
  test.each(['My-Story', 'my_story', 'my story', '../elsewhere', '-story', 'история', ''])(
    'is not named "%s"',
    (name) => {
      expect(() => makeAtlas(geodata, SCHEMAS, name)).toThrow(
        `expected a name of lower-case words joined by hyphens, as in my-story, found "${name}"`
      );
    }
  );

  it('takes no address of the site’s own', () => {
    const folders = ['static', 'src/routes'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    );
    const own = folders.filter((one) => one.isDirectory() && !/^\[|\./.test(one.name));
    const made = ['404', 'index', PICTURES, 'desk'];
    expect([...TAKEN_IDS].sort()).toEqual([...own.map(({ name }) => name), ...made].sort());
    expect(() => makeAtlas(geodata, SCHEMAS, 'method')).toThrow('found "method"');
  });

  it('names the schemas of its files from where it stands', () => {
    const folder = path.join(geodata, 'deep');
    makeAtlas(path.join(folder, 'geodata'), path.join(folder, 'static/schema'), 'named');
    const { files } = readAtlasFiles(path.join(folder, 'geodata'), 'named');
    for (const name of ['atlas', 'events']) {
      expect(files.get(`${name}.yaml`)).toMatch(
        new RegExp(`^# yaml-language-server: \\$schema=../../static/schema/${name}.schema.json\n`)
      );
    }
    rmSync(folder, { recursive: true });
  });
});

describe('the table of claims', () => {
  const { files } = readGood();
  const atlas = compileAtlas('small', files).atlas!;

  test.each([140, 160, 240])('is no wider than %i columns', (width) => {
    const lines = claimTables(claimRows(atlas), atlas.sources, width).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  it('breaks a long id and cuts nothing off', () => {
    const place = 'a-place-of-very-many-words-in-its-id';
    const rows = claimRows(atlas).map((row) => ({ ...row, place }));
    const table = claimTables(rows, atlas.sources, 160);
    expect(table).not.toContain('…');
    for (const part of ['a-place-', 'of-very-', 'its-id']) {
      expect(table).toContain(`│ ${part} `);
    }
  });
});

describe('describeCoverage', () => {
  test.each([
    [
      { covered: [], missing: [] },
      'x: no text is kept of any of its sources, so there are no paragraphs to cite.'
    ],
    [
      { covered: [], missing: ['a', 'b'] },
      'x: no text is at hand of a, b; looked in geodata/x/texts/ and the folder that DATELINE_TEXTS names.'
    ],
    [
      { covered: [{ source: 'a', paragraphs: 2, left: [] }], missing: ['b'] },
      'a: 2 of 2 paragraphs cited; none left\nNo text is at hand of b.'
    ]
  ])('of %j', (found, told) => {
    expect(describeCoverage('x', 'geodata/x', found)).toBe(told);
  });
});

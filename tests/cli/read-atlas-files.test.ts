import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAtlasStore } from '../../src/build/atlas-store';
import { decodeUtf8 } from '../../src/cli/decode-utf8';
import { readCopies } from '../../src/cli/read-copies';
import { listAtlasIds, readAtlasFiles } from '../../src/cli/read-atlas-files';
import { runCheck } from '../../src/cli/run-check';
import { inTerminal } from './in-terminal';

const SMALL = path.resolve(import.meta.dirname, '../fixtures/good/small');

let root: string;
let geodata: string;
const inAtlas = (name: string) => path.join(geodata, 'small', name);
const check = (...args: string[]) => inTerminal(runCheck, args, { DATELINE_GEODATA: geodata });

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-links-'));
  geodata = path.join(root, 'geodata');
  cpSync(SMALL, path.join(geodata, 'small'), { recursive: true });
  cpSync(SMALL, path.join(root, 'elsewhere'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a link', () => {
  it('to a folder is an atlas as a folder is', () => {
    symlinkSync(path.join(root, 'elsewhere'), path.join(geodata, 'linked'));
    expect(listAtlasIds(geodata)).toEqual(['linked', 'small']);
    expect(check('linked').stdout).toMatch(/^linked: 5 events, .* 0 errors, 0 warnings/);
    rmSync(path.join(geodata, 'linked'));
  });

  it('to a missing folder is reported', () => {
    symlinkSync(path.join(root, 'nowhere'), path.join(geodata, 'lost'));
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('geodata/lost/atlas.yaml expected this file, found none');
    rmSync(path.join(geodata, 'lost'));
  });

  it('to another file of the atlas is that file', () => {
    cpSync(inAtlas('events.yaml'), inAtlas('written.md'));
    rmSync(inAtlas('events.yaml'));
    symlinkSync('written.md', inAtlas('events.yaml'));
    expect(check().status).toBe(0);
  });

  it.each([
    [
      'out of the atlas',
      () => path.join(root, 'elsewhere/events.yaml'),
      'that leads out of it, to '
    ],
    ['to nothing', () => path.join(root, 'nowhere.yaml'), 'that leads nowhere']
  ])('%s is not read, and told', (_, target, told) => {
    rmSync(inAtlas('events.yaml'));
    symlinkSync(target(), inAtlas('events.yaml'));
    expect(readAtlasFiles(geodata, 'small').files.has('events.yaml')).toBe(false);
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(/\/small\/events\.yaml expected a file.*, found a link/);
    expect(stdout.startsWith(inAtlas('events.yaml'))).toBe(true);
    expect(stdout).toContain(told);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(createAtlasStore(geodata).report('error')).toContain(told);
  });

  it('among the texts is followed, and one to nothing is no text', () => {
    symlinkSync(path.join(root, 'elsewhere/texts/agency.txt'), inAtlas('texts/other.txt'));
    symlinkSync('nowhere.txt', inAtlas('texts/lost.txt'));
    expect([...readCopies(geodata, 'small').keys()]).toEqual(['agency.txt', 'other.txt']);
    expect(readAtlasFiles(geodata, 'small').texts.size).toBe(1);
  });
});

describe('the folder of the atlases', () => {
  it.each(['nowhere', 'elsewhere/events.yaml'])('that is none is told: %s', (name) => {
    const env = { DATELINE_GEODATA: path.join(root, name) };
    const { status, stdout, stderr } = inTerminal(runCheck, [], env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`expected a folder of atlases, found none at ${root}/${name}`);
    expect(() => createAtlasStore(path.join(root, name)).ids()).toThrow('DATELINE_GEODATA');
  });

  it('is reported if it holds no atlas', () => {
    mkdirSync(path.join(root, 'empty'));
    const env = { DATELINE_GEODATA: path.join(root, 'empty') };
    const { status, stdout, stderr } = inTerminal(runCheck, [], env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('`npm run atlas -- new my-story` makes one');
  });

  it('has no atlas with an empty name', () => {
    const { status, stderr } = check('');
    expect(status).toBe(2);
    expect(stderr).toContain(`expected an atlas in ${geodata}/ (small), found ""`);
  });

  it('may hold files, which are no atlases', () => {
    writeFileSync(path.join(geodata, 'README.md'), 'A note.');
    expect(listAtlasIds(geodata)).toEqual(['small']);
  });
});

describe('decodeUtf8', () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((one) => Buffer.from(typeof one === 'string' ? one : [one])));

  it.each([
    ['a byte of Latin-1', bytes('a\nSt', 0xfc, 'ck'), { line: 2, column: 3 }],
    ['the first byte', bytes(0xff, 0xfe, 'a'), { line: 1, column: 1 }],
    ['a character cut off at the end', bytes('김\n한', 0xea, 0xb9), { line: 2, column: 2 }],
    ['half of a surrogate pair', bytes('a', 0xed, 0xa0, 0x80), { line: 1, column: 2 }]
  ])('says where it broke: %s', (_, given, brokenAt) => {
    expect(decodeUtf8(given)).toEqual({ brokenAt });
  });

  it.each(['', 'a', '\uFEFF김 👩‍🚀', '\uFFFD'])('reads %j', (text) => {
    expect(decodeUtf8(Buffer.from(text))).toEqual({ text });
  });
});

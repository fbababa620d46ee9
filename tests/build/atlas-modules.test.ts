import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAtlasModules } from '../../src/build/atlas-modules';

const GOOD = path.resolve(import.meta.dirname, '../fixtures/good/small');

let geodata = '';

beforeAll(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  for (const id of ['small', 'other']) cpSync(GOOD, path.join(geodata, id), { recursive: true });
});

afterAll(() => rmSync(geodata, { recursive: true }));

describe('the modules of the texts', { timeout: 60_000 }, () => {
  it('hold the paragraphs by source while they are open', () => {
    const { code } = createAtlasModules({ geodata, open: 'all' });
    expect(code('texts')).toContain('virtual:text/small');
    expect(code('text/small')).toContain('in heavy rain');
  });

  it('hold nothing while they are closed, even where one is asked for by name', () => {
    const { code } = createAtlasModules({ geodata, open: [] });
    expect(code('texts')).not.toContain('small');
    expect(code('text/small')).not.toContain('in heavy rain');
  });

  it('hold those of the atlases that are named, and list them', () => {
    const { code, listTexts } = createAtlasModules({ geodata, open: ['small'] });
    expect(code('texts')).toContain('virtual:text/small');
    expect(code('texts')).not.toContain('virtual:text/other');
    expect(code('text/small')).toContain('in heavy rain');
    expect(code('text/other')).not.toContain('in heavy rain');
    expect(listTexts()).toEqual(['small agency-1: The train leaves']);
  });

  it('are refused for an unknown atlas', () => {
    expect(() => createAtlasModules({ geodata, open: ['small', 'smal'] })).toThrow(
      'DATELINE_INCLUDE_TEXTS: expected atlases (other, small), found “smal”'
    );
  });
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAtlasModules } from '../../src/build/atlas-modules';

const GOOD = path.resolve(import.meta.dirname, '../fixtures/good/small');

let geodata = '';

beforeAll(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(GOOD, path.join(geodata, 'small'), { recursive: true });
});

afterAll(() => rmSync(geodata, { recursive: true }));

describe('the modules of the texts', () => {
  it('hold the paragraphs by source while they are open', () => {
    const { code } = createAtlasModules({ geodata, open: true });
    expect(code('texts')).toContain('virtual:text/small');
    expect(code('text/small')).toContain('in heavy rain');
  });

  it('hold nothing while they are closed, even where one is asked for by name', () => {
    const { code } = createAtlasModules({ geodata, open: false });
    expect(code('texts')).not.toContain('small');
    expect(code('text/small')).not.toContain('in heavy rain');
  });
});

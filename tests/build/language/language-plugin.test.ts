import { rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf, languagePlugin, PSEUDO } from '../../../src/build/language/language-plugin';

const WORDS = path.resolve(import.meta.dirname, '../../../src/lib/words/en');
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The code of a module as Vite builds it with the words of a language. */
async function built(language: string, code: string): Promise<string> {
  writeFileSync(path.join(root, 'entry.js'), code);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [languagePlugin(language)],
    build: { write: false, minify: false, lib: { entry: 'entry.js', formats: ['es'] } }
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

describe('the language of a build', () => {
  it('is English where none is named', () => {
    expect([undefined, '', 'en', PSEUDO].map(languageOf)).toEqual(['en', 'en', 'en', PSEUDO]);
  });

  it('is one that has a folder, else the error lists those that have', () => {
    expect(() => languageOf('tlh')).toThrow(
      'DATELINE_LANGUAGE: expected one of en, pseudo, found "tlh"'
    );
    expect(() => languageOf('../words/en')).toThrow('expected one of');
  });
});

describe('a build in pseudo-language', () => {
  it('has no English word, and no English from Intl', async () => {
    const code = await built(
      PSEUDO,
      `export * from '#words/count-noun'; export * from '#words/join-names'; export * from '#words/language';`
    );
    expect(code).toContain('}íéś`');
    expect(code).not.toContain('}ies`');
    expect(code).toContain(`ListFormat("el"`);
    expect(code).toContain(`LANGUAGE = "el"`);
  });

  it('reads the same words by the path of their file', async () => {
    const file = JSON.stringify(path.join(WORDS, 'count-noun.ts'));
    expect(await built(PSEUDO, `export * from ${file};`)).toContain('}íéś`');
  });
});

describe('a build in another language', () => {
  it('ends where the language lacks a file', async () => {
    await expect(built('tlh', `export * from '#words/count-noun';`)).rejects.toThrow(
      /src\/lib\/words\/tlh\/count-noun\.ts: expected these words, found none/
    );
  });
});

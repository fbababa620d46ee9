import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contrast } from '../../src/site/contrast';
import { readSettings, SETTINGS_FILE } from '../../src/site/read-settings';
import { ACCENT } from '../../src/build/app/holes.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-settings-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (settings?: string, env: Record<string, string> = {}) => {
  if (settings !== undefined)
    writeFileSync(path.join(folder, SETTINGS_FILE), `export default ${settings};`);
  return readSettings(folder, env);
};

describe('the settings of a site', () => {
  it('are all there without a file of them', async () => {
    expect(await read()).toEqual({
      site: '',
      base: '',
      geodata: 'geodata',
      build: 'build',
      name: 'Dateline',
      footer: []
    });
  });

  it('are those of its file, with those of the environment over them', async () => {
    const file = `{ site: 'https://papers.example/', base: '/maps', name: ' Our maps ',
      accent: { light: '#0B5A7A', dark: '#7fb6dc' }, footer: [{ text: 'About' }] }`;
    expect(await read(file, { BASE_PATH: '/trial', DATELINE_SITE: '' })).toMatchObject({
      site: 'https://papers.example',
      base: '/trial',
      name: 'Our maps',
      accent: { light: '#0b5a7a', dark: '#7fb6dc' }
    });
  });

  it.each([
    [
      "{ base: 'maps' }",
      'dateline.config.js: base: expected a path such as "/dateline", found "maps"'
    ],
    [
      "{ site: 'https://papers.example/maps' }",
      'dateline.config.js: site: expected an origin such as "https://maps.example"'
    ],
    ["{ colour: 'red' }", 'dateline.config.js: Unrecognized key: "colour"'],
    [
      "{ accent: { light: 'red', dark: '#7fb6dc' } }",
      'dateline.config.js: accent: light: expected a colour'
    ],
    [
      "{ accent: { light: '#ffd700', dark: '#7fb6dc' } }",
      'dateline.config.js: accent: light: expected a colour with a contrast of 4.5 to #fffdf8 and #ffffff, found one of 1.4'
    ],
    [
      "{ footer: [{ text: 'A', href: 'javascript:alert(1)' }] }",
      'dateline.config.js: footer: 0: href: expected an address'
    ]
  ])('say what is wrong with %s', async (file, message) => {
    await expect(read(file)).rejects.toThrow(message);
  });
});

describe('contrast', () => {
  it('is 1 of a colour with itself and 21 of black on white, either way', () => {
    expect(contrast('#b3261e', '#b3261e')).toBe(1);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    // As the tables of others have it.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('of our own accent is enough for text', () => {
    expect(contrast(ACCENT.light, '#fffdf8')).toBeGreaterThan(4.5);
    expect(contrast(ACCENT.dark, '#16191b')).toBeGreaterThan(4.5);
  });
});

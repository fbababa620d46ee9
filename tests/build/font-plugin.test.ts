import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontPlugin, trimFontSheet } from '../../src/build/font-plugin';

const SHEETS = [
  'noto-sans/400.css',
  'noto-sans/700.css',
  'noto-sans-kr/400.css',
  'source-serif-4/400.css',
  'source-serif-4/400-italic.css',
  'source-serif-4/600.css'
];

const faces = (css: string) => css.match(/@font-face\s*\{[^}]*\}/g) ?? [];

test.each(SHEETS)('%s keeps a WOFF2 file and a range for each face, and no other file', (sheet) => {
  const whole = readFileSync(`node_modules/@fontsource/${sheet}`, 'utf8');
  const trimmed = trimFontSheet(whole);
  const kept = faces(whole).filter((face) => !face.includes('devanagari'));
  expect(kept.length).toBeGreaterThan(2);
  expect(faces(trimmed)).toHaveLength(kept.length);
  for (const face of faces(trimmed)) {
    expect(face.match(/url\(/g)).toHaveLength(1);
    expect(face).toMatch(/url\([^)]+\.woff2\) format\('woff2'\);\s+unicode-range:/);
  }
});

test('no other style sheet is touched', () => {
  const { transform } = fontPlugin();
  const filter = typeof transform === 'object' ? transform.filter : undefined;
  const id = filter?.id as RegExp;
  expect(id.test('/x/node_modules/@fontsource/noto-sans/400.css')).toBe(true);
  expect(id.test('/x/src/app.css')).toBe(false);
  expect(id.test('/x/node_modules/maplibre-gl/dist/maplibre-gl.css')).toBe(false);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutLateStyles } from '../../src/lib/metadata/without-late-styles';

const link = (name: string) =>
  `\t\t<link href="/_app/assets/${name}.B-0_x.css" rel="stylesheet">\n`;

test('a page names no style sheet of a part that panels or the page fetch late, and keeps all others', () => {
  const parts = ['src/lib/panels/late-parts.ts', 'src/routes/Reader.svelte']
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  const names = [...parts.matchAll(/import\('[^']*?(\w+)\.svelte'\)/g)].map(
    ([, name = '']) => name
  );
  expect(names.length).toBeGreaterThan(5);
  expect(withoutLateStyles(names.map(link).join(''))).toBe('');
  const kept = ['any', 'reader', 'shared', 'EventList', 'LiveMap'].map(link).join('');
  expect(withoutLateStyles(`<head>\n${kept}</head>`)).toBe(`<head>\n${kept}</head>`);
});

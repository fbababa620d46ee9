import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GLYPH_TRANSFORM, GLYPH_UNDER_WIDTH, GLYPH_WIDTH } from '../../src/lib/symbols/sign-shapes';

const SIGN = readFileSync(
  new URL('../../src/lib/symbols/StatusSign.svelte', import.meta.url),
  'utf8'
);

/** What the style of a sign says after a selector. */
function styleOf(selector: string): string {
  const from = SIGN.indexOf(`  ${selector} {`);
  return from < 0 ? '' : SIGN.slice(from, SIGN.indexOf('}', from));
}

test('a sign of the page has its glyph where pictures and the map have it, and as wide', () => {
  const numbers = GLYPH_TRANSFORM.match(/-?[\d.]+/g) ?? [];
  expect(numbers).toHaveLength(3);
  const [x = '', y = '', scale = ''] = numbers;
  expect(styleOf('.glyph')).toContain(`transform: translate(${x}px, ${y}px) scale(${scale});`);
  expect(styleOf('.glyph')).toContain(`stroke-width: ${GLYPH_WIDTH};`);
  expect(styleOf('.disputed .glyph.under')).toContain(`stroke-width: ${GLYPH_UNDER_WIDTH};`);
});

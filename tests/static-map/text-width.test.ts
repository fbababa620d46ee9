import { describe, expect, test } from 'vitest';
import { textPath } from '../../src/build/drawn/text-path';
import { textWidth, wrapText } from '../../src/lib/static-map/text-width';

describe('the width of a text without its font', () => {
  test.each([
    'Vladivostok',
    'Komsomolsk-on-Amur',
    'Petropavlovsk-Kamchatsky',
    'Hamhŭng',
    'Комсомольск-на-Амуре',
    '평양 김정은',
    'Border areas of South Korea',
    'Illinois ill'
  ])('is about that of the map’s own: %s', (text) => {
    const real = textPath(text, { face: 'sans', size: 13 }).width;
    const guessed = textWidth(text, { size: 13 });
    expect(guessed / real).toBeGreaterThan(0.95);
    expect(guessed / real).toBeLessThan(1.2);
  });

  test('a long name falls into even lines', () => {
    expect(wrapText('Sea of Japan / East Sea', 9)).toHaveLength(2);
    expect(wrapText('Yellow Sea', 9)).toEqual(['Yellow Sea']);
  });
});

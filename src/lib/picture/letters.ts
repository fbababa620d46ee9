import { escapeMarkup } from '../core/text/escape-markup';
import { textWidth } from '../static-map/text-width';
import type { Face, Lettering, TextPlace, TextStyle } from './lettering';
import { element } from './svg-element';

/** The families of each face, and what there is if a program has not got them. */
const FAMILIES: Record<Face, Record<string, string>> = {
  sans: { 'font-family': "'Noto Sans', 'Noto Sans KR', sans-serif" },
  'sans-bold': { 'font-family': "'Noto Sans', 'Noto Sans KR', sans-serif", 'font-weight': '700' },
  serif: { 'font-family': "'Source Serif 4', Georgia, serif", 'font-weight': '600' },
  'serif-italic': { 'font-family': "'Source Serif 4', Georgia, serif", 'font-style': 'italic' }
};

/** Texts as letters, which a graphics desk can edit, with the site's families by name. Widths are generous guesses. */
export const LETTERS: Lettering = {
  write: (text: string, { face, size, spacing }: TextStyle, place: TextPlace) => {
    const { x, y, anchor = 'start', fill, halo } = place;
    return element(
      'text',
      {
        x: tenths(x),
        y: tenths(y),
        ...FAMILIES[face],
        'font-size': size,
        'letter-spacing': spacing ? tenths(spacing * size) : null,
        'text-anchor': anchor === 'start' ? null : anchor,
        fill,
        ...(halo && {
          stroke: halo.color,
          'stroke-width': halo.width * 2,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke'
        })
      },
      [escapeMarkup(text)]
    );
  },
  width: (text, { face, size, spacing = 0 }) =>
    textWidth(text, { size, spacing, bold: face === 'sans-bold' || face === 'serif' })
};

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Shown } from '../../lib/core/view/visible-at';
import type { Palette } from '../../lib/static-map/palette';
import { KIND_GLYPHS } from '../../lib/symbols/kind-glyphs';
import {
  GLYPH_TRANSFORM,
  GLYPH_UNDER_WIDTH,
  GLYPH_WIDTH,
  HALF,
  RING,
  RING_DASHES,
  STRIKE
} from '../../lib/symbols/sign-shapes';
import { element } from './svg-element';

/** Beneath signs, and for drawing on the accent. */
const PANEL = '#fffdf8';
const ON_ACCENT = '#ffffff';

/** The sign of an event, as `StatusSign.svelte` draws it in the light theme, centred on a point; `size` in pixels. */
export function signElement(
  { known, match }: Shown,
  { x, y, size }: { x: number; y: number; size: number },
  palette: Palette
): string {
  const { status, failed } = known;
  const quiet = status === 'planned' || status === 'retracted';
  const stroke = quiet ? palette.inkQuiet : palette.accent;
  const glyphStroke =
    status === 'corroborated' ? ON_ACCENT : status === 'disputed' ? palette.ink : stroke;
  const glyph = (color: string, width: number) =>
    element('path', {
      d: KIND_GLYPHS[known.event.kind],
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round'
    });
  const glyphs = [
    ...(status === 'disputed' ? [glyph(PANEL, GLYPH_UNDER_WIDTH)] : []),
    glyph(glyphStroke, GLYPH_WIDTH)
  ];
  const scale = size / 20;
  return element(
    'g',
    {
      transform: `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`,
      opacity: match !== 'dated' || known.perhaps ? 0.72 : null
    },
    [
      element('circle', {
        ...RING,
        fill: status === 'corroborated' ? palette.accent : PANEL,
        stroke,
        'stroke-width': failed ? 1.5 : 2,
        'stroke-dasharray': status === 'planned' ? RING_DASHES : null
      }),
      ...(status === 'disputed' ? [element('path', { d: HALF, fill: palette.accent })] : []),
      ...(failed || status === 'retracted'
        ? [element('path', { d: STRIKE, stroke: palette.inkQuiet, 'stroke-width': 1.5 })]
        : [element('g', { transform: GLYPH_TRANSFORM }, glyphs)])
    ]
  );
}

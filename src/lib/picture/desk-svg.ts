import { escapeMarkup } from '../core/text/escape-markup';
import type { Palette } from '../static-map/palette';
import { groundElement, type MapGround } from './ground-element';
import { layer } from './layer';
import type { Lettering } from './lettering';
import { overElement, type MapOver } from './over-element';
import type { KeySign, PictureLayout, TextLine } from './picture-layout';
import type { PictureWords } from './picture-words';
import { signElement } from './sign-element';
import { element } from './svg-element';

/** What is beneath the words, and beside the second clock. */
const PANEL = '#fffdf8';
const CLOCK = '#1f5f8b';

/** A picture to take as an SVG document: the map and the words in named groups, the words as text. */
export function deskSvg(
  words: PictureWords,
  layout: PictureLayout,
  map: MapGround & MapOver,
  { palette, lettering }: { palette: Palette; lettering: Lettering }
): string {
  const { size, head, foot } = layout;
  const { left, top, right, bottom } = layout.map;
  const line = ({ text, style, x, y, ink }: TextLine) =>
    lettering.write(text, style, { x, y, fill: inks[ink] });
  const inks = {
    ink: palette.ink,
    quiet: palette.inkQuiet,
    accent: palette.accent,
    clock: CLOCK
  };
  const sign = ({ status, x, y, size: side }: KeySign) =>
    status === 'lead'
      ? words.lead && signElement(words.lead, { x, y, size: side }, palette)
      : signElement(
          { known: { status, failed: false, perhaps: false }, match: 'dated' },
          { x, y, size: side },
          palette
        );
  const signs = (all: readonly KeySign[]) => all.flatMap((one) => sign(one) ?? []);
  const block = ({ left: x, top: y, right: to, bottom: end }: PictureLayout['map'], fill: string) =>
    element('rect', { x, y, width: to - x, height: end - y, fill });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`
    },
    [
      element('title', {}, [escapeMarkup(`${words.heading} · ${words.over}`)]),
      element('defs', {}, [
        element('clipPath', { id: 'map-edge' }, [
          element('rect', { width: right - left, height: bottom - top })
        ])
      ]),
      layer('background', [
        block({ left: 0, top: 0, right: size.width, bottom: size.height }, PANEL)
      ]),
      layer(
        'map',
        [layer('ground', [groundElement(map, palette)]), overElement(map, palette, lettering)],
        { transform: `translate(${left} ${top})`, 'clip-path': 'url(#map-edge)' }
      ),
      layer('title-block', [
        element('rect', {
          x: left,
          y: top,
          width: right - left,
          height: bottom - top,
          fill: 'none',
          stroke: palette.border,
          'stroke-width': 0.75
        }),
        block(head.rule, palette.ink),
        ...head.lines.map(line),
        ...signs(head.signs)
      ]),
      layer('credit-and-sources', [...signs(foot.signs), ...foot.lines.map(line)])
    ]
  );
}

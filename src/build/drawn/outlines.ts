import type { Lettering, TextPlace, TextStyle } from '../../lib/picture/lettering';
import { element } from '../../lib/picture/svg-element';
import { textPath } from './text-path';

/** Texts as outlines, so that no font needs to be installed where the picture is drawn. */
export const OUTLINES: Lettering = {
  write: textElement,
  width: (text, style) => textPath(text, style).width
};

/** A text as an SVG path of its outline. */
function textElement(text: string, style: TextStyle, place: TextPlace): string {
  const { d, width } = textPath(text, style);
  const { anchor = 'start', fill, halo } = place;
  const x = place.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return element('path', {
    transform: `translate(${round(x)} ${round(place.y)})`,
    d,
    fill,
    ...(halo && {
      stroke: halo.color,
      'stroke-width': halo.width * 2,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke'
    })
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

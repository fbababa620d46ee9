import { element } from './svg-element';
import { textPath, type TextStyle } from './text-path';

/** Where a text goes: its baseline's start, middle or end; its colour; a halo behind it. */
export type TextPlace = {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  fill: string;
  halo?: { color: string; width: number };
};

/** A text as an SVG path of its outline. */
export function textElement(text: string, style: TextStyle, place: TextPlace): string {
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

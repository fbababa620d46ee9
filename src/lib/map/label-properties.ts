import { ASCENT, LEADING, type PlacedLabel } from '$lib/static-map/place-labels';

/** What our own layers of names read of a feature: the text as laid out, its style, and how it lies about its point. */
export type LabelProperties = {
  name: string;
  kind: string;
  /** In pixels. */
  size: number;
  /** The index of a journey's colour; -1 if its kind decides. */
  colour: number;
  anchor: 'left' | 'center' | 'right';
  /** To the right and down, in letter heights. */
  offset: [number, number];
};

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

/** A laid-out name as the properties of a feature; an empty one where there is none. */
export function labelProperties(label: PlacedLabel | null): LabelProperties {
  if (!label)
    return { name: '', kind: 'mark', size: 13, colour: -1, anchor: 'center', offset: [0, 0] };
  const { lines, kind, size, dx, dy, anchor } = label;
  const middle = dy - ASCENT * size + (lines.length * LEADING * size) / 2;
  return {
    name: lines.join('\n'),
    kind,
    size,
    colour: label.colour ?? -1,
    anchor: ANCHORS[anchor],
    offset: [dx / size, middle / size]
  };
}

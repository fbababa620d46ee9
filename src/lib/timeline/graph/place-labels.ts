import { kmOnScale } from '#words/graph';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Scale } from '../scale';
import { chooseLabels } from './choose-labels';
import type { GraphShape } from './graph-shape';
import type { HeightScale } from './height-scale';
import { labelCandidates, type GraphLabel } from './label-candidates';
import { labelLines, type Measure } from './label-lines';
import { drawnBoxes, labelLeft, type Drawn } from './label-left';
import { distanceAt } from './stretch-distance';

/** A label beside the graph or, where that has no margin, over its line where it covers least. */
export type PlacedLabel = GraphLabel & {
  lines: number;
  /** The width at which it is broken into lines, in pixels. */
  room: number;
  /** Its lower left corner, if it stands in the graph; null if it stands beside it. */
  corner: { left: number; bottom: number } | null;
  /** Its distance, with the unit on the uppermost of each stretch; null where no known way leads there. */
  number: string | null;
};

/** Between labels, and from line to line of one, in pixels. */
const GAPS = { seen: 15, passed: 26 };
const LINE = 14;
/** The part of the graph's width that a name in it takes. */
const INSIDE = 0.62;
/** The width of a letter where it cannot be measured, in pixels. */
const ROUGHLY = 7;

/** What there is to set labels with. */
export type Setting = {
  scale: Pick<Scale, 'x' | 'width'>;
  heights: HeightScale;
  /** The width beside the graph, in pixels; null where names stand in it. */
  margin: number | null;
  measure: Measure | null;
  /** What else is written in the graph: at the right, so high in the middle. */
  captions: readonly { caption: number | null; name: string | null }[];
};

/** The labels for which there is room, none of them cut, from the lowest on. */
export function placeLabels(
  index: Pick<AtlasIndex, 'places'>,
  shape: GraphShape,
  { scale, heights, margin, measure, captions }: Setting
): PlacedLabel[] {
  const room = margin ?? INSIDE * scale.width;
  const widthOf = measure ?? ((text: string) => text.length * ROUGHLY);
  const candidates = labelCandidates(index, shape, heights).map((one) => ({
    ...one,
    lines: labelLines(one.name, room, widthOf)
  }));
  const written = captions.flatMap(({ caption, name }): Drawn[] => {
    if (caption === null || name === null) return [];
    const left = scale.width - widthOf(name);
    return [{ left, right: scale.width, top: caption - LINE / 2, bottom: caption + LINE / 2 }];
  });
  // A label that is written over is worse than one that covers a line.
  const drawn =
    margin === null
      ? [
          ...drawnBoxes(shape, scale, heights),
          ...written.flatMap((box) => Array.from({ length: 9 }, () => box))
        ]
      : [];
  // Beside the graph a label of two lines grows both ways, over its line upwards alone.
  const line = margin === null ? LINE : LINE / 2;
  const chosen = chooseLabels(candidates, { ...GAPS, line });
  return chosen.map((label, i) => {
    const distance = distanceAt(shape, label);
    const isUppermost = chosen[i + 1]?.stretch !== label.stretch;
    const width = Math.min(room, widthOf(label.name));
    const bottom = Math.max(label.y, label.lines * LINE);
    const box = { top: bottom - label.lines * LINE, bottom, width };
    return {
      ...label,
      room,
      corner: margin === null ? { left: labelLeft(box, drawn, scale.width), bottom } : null,
      number: distance && kmOnScale(distance.km, isUppermost)
    };
  });
}

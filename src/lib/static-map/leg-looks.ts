import type { LineBasis } from '../core/movement/line-basis';
import type { IdFeature } from './id-feature';
import { LEG_LINES, lineOnBasis, type LegLine } from './leg-lines';

/** A feature of a leg and how it is drawn. */
export type LegLook = {
  feature: IdFeature;
  line: LegLine;
  /** The index of its journey's colour, in which it is drawn unless it is quiet. */
  colour: number;
  quiet: boolean;
};

const BASES: readonly LineBasis[] = ['given', 'presumed', 'unknown'];

/** How a feature is drawn by its progress and basis, in the order in which they are drawn. */
const LINES = new Map(
  LEG_LINES.flatMap(([progress, line]) =>
    BASES.map((basis): [string, LegLine] => [`${progress} ${basis}`, lineOnBasis(line, basis)])
  )
);

const looks = new WeakMap<IdFeature, LegLook>();

/** The features of legs in the order in which they are drawn, the lowest first. The same feature has the same look. */
export function legLooks(features: readonly IdFeature[]): LegLook[] {
  const layers = new Map([...LINES.values()].map((line): [LegLine, LegLook[]] => [line, []]));
  for (const feature of features) {
    const look = looks.get(feature) ?? lookOf(feature);
    if (look) layers.get(look.line)?.push(look);
  }
  return [...layers.values()].flat();
}

function lookOf(feature: IdFeature): LegLook | null {
  const { progress, basis, colour } = feature.properties ?? {};
  const line = LINES.get(`${progress} ${basis}`);
  if (!line) return null;
  const look = { feature, line, colour: Number(colour), quiet: progress === 'ahead' };
  looks.set(feature, look);
  return look;
}

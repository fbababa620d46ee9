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

/** The features of legs in the order in which they are drawn, the lowest first. */
export function legLooks(features: readonly IdFeature[]): LegLook[] {
  return LEG_LINES.flatMap(([progress, line]) =>
    BASES.flatMap((basis) =>
      features
        .filter(({ properties }) => properties?.progress === progress && properties.basis === basis)
        .map((feature) => ({
          feature,
          line: lineOnBasis(line, basis),
          colour: Number(feature.properties?.colour),
          quiet: progress === 'ahead'
        }))
    )
  );
}

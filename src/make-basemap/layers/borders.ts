import type { Feature, LineString, MultiLineString } from 'geojson';
import { nearLines } from '../geo/near-lines';
import { linesOf, type Line } from '../geo/shapes';
import { splitBy } from '../geo/split-by';
import { unwrapLine } from '../geo/unwrap';
import {
  ABSORBED,
  CONTESTED_TERRITORIES,
  DISPUTED_CLASSES,
  LINES_AT_SEA,
  SETTLED_PAIRS
} from '../policy/disputed';
import type { Attributes } from '../sources/shapefile';
import type { BorderLine } from '../sources/world-atlas';
import type { TileFeature } from '../tiles/tile-feature';

type BoundaryRow = Feature<LineString | MultiLineString, Attributes>;

/**
 * Land borders with `disputed`. The lines are those of world-atlas, so that they match the country shapes; which of them are
 * disputed comes from our policy and from the classes of Natural Earth's own boundary lines nearby. Disputed lines that world-atlas
 * lacks (claims such as Aksai Chin's) are added unchanged.
 */
export function borders(lines: BorderLine[], rows: BoundaryRow[]): TileFeature[] {
  const disputedRows = rows.filter(isDisputed).flatMap(({ geometry }) => linesOf(geometry));
  const nearDisputed = nearLines(disputedRows);
  const drawn: Line[] = [];
  const features: TileFeature[] = [];
  for (const { between, lines: parts, disputed } of lines) {
    if (between.some((name) => ABSORBED[name])) continue;
    const always = disputed || between.some((name) => CONTESTED_TERRITORIES.has(name));
    for (const part of parts) {
      drawn.push(part);
      const runs = splitBy(
        unwrapLine(part),
        (a, b) => always || (nearDisputed(a) && nearDisputed(b))
      );
      features.push(...runs.map(({ line, value }) => borderFeature(line, value)));
    }
  }
  const nearDrawn = nearLines(drawn);
  const claims = disputedRows.flatMap((line) =>
    splitBy(line, (a, b) => !nearDrawn(a) && !nearDrawn(b))
  );
  return [
    ...features,
    ...claims
      .filter(({ value, line }) => value && line.length > 3)
      .map(({ line }) => borderFeature(line, true)),
    ...LINES_AT_SEA.map((line) => borderFeature(line, true))
  ];
}

function borderFeature(coordinates: Line, disputed: boolean): TileFeature {
  return { geometry: { type: 'LineString', coordinates }, properties: { disputed }, minZoom: 0 };
}

function isDisputed({ properties }: BoundaryRow): boolean {
  const pair = [properties.adm0_left, properties.adm0_right].sort().join('|');
  return DISPUTED_CLASSES.test(String(properties.featurecla)) && !SETTLED_PAIRS.has(pair);
}

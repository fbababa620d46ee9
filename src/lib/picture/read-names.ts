import type { VectorTile, VectorTileFeature } from '@mapbox/vector-tile';
import { shownFrom, type BaseName } from '../static-map/base-name';
import type { BaseNameKind } from '../static-map/label-rules';
import type { Rect } from '../static-map/frame';
import { lonLatAt } from '../static-map/mercator';
import { readTile, type TileArchive } from './tile-archive';
import { featuresOf } from './read-ground';
import { tilesOver, type TileOver } from './tiles-over';

const WATERS: readonly string[] = ['ocean', 'sea', 'bay', 'lake'] satisfies BaseNameKind[];

/** The base map's names in part of the world's square that are shown at a zoom, from that zoom's tiles. */
export async function readNames(
  archive: TileArchive,
  rect: Rect,
  tileZoom: number,
  shownAt: number
): Promise<BaseName[]> {
  const names: BaseName[] = [];
  for (const over of tilesOver(rect, tileZoom)) {
    const tile = await readTile(archive, over.tile);
    if (tile) names.push(...namesOf(tile, over));
  }
  const known = new Map(names.map((one) => [`${one.kind} ${one.name} ${one.at.join()}`, one]));
  return [...known.values()].filter(({ from }) => from <= shownAt);
}

function namesOf(tile: VectorTile, over: TileOver): BaseName[] {
  const read = (layer: string, kindAndRank: (feature: VectorTileFeature) => Named | null) =>
    featuresOf(tile, layer).flatMap((feature): BaseName[] => {
      const found = kindAndRank(feature);
      const at = pointOf(feature, over);
      return found && at ? [{ name: String(feature.properties.name), at, ...found }] : [];
    });
  return [
    ...read('countries', ({ properties }) => {
      const rank = Number(properties.rank);
      return { kind: 'country', rank, from: shownFrom('country', rank) };
    }),
    ...read('seas', ({ properties }) => {
      const kind = String(properties.kind);
      if (!WATERS.includes(kind)) return null;
      return { kind: kind as BaseNameKind, rank: 0, from: Number(properties.from) };
    }),
    ...read('towns', ({ properties }) => {
      const rank = Number(properties.rank);
      const kind = properties.capital === true ? 'capital' : 'town';
      return { kind, rank, from: shownFrom('town', rank) };
    })
  ];
}

type Named = Pick<BaseName, 'kind' | 'rank' | 'from'>;

/** The place of a point in its tile; null for one in the margin, which the next tile has too. */
function pointOf(feature: VectorTileFeature, { tile }: TileOver): BaseName['at'] | null {
  const point = feature.loadGeometry()[0]?.[0];
  if (!point) return null;
  const { extent } = feature;
  const inside = point.x >= 0 && point.y >= 0 && point.x < extent && point.y < extent;
  if (!inside) return null;
  const side = 2 ** tile.z;
  const [lon, lat] = lonLatAt([
    (tile.x + point.x / extent) / side,
    (tile.y + point.y / extent) / side
  ]);
  return [rounded(lon), rounded(lat)];
}

/** About a kilometre is precise enough for a name. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

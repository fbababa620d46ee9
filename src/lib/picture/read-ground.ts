import type { VectorTile, VectorTileFeature } from '@mapbox/vector-tile';
import { clipPolyline } from 'lineclip';
import type { Rect } from '../static-map/frame';
import type { GroundLines } from '../static-map/ground';
import type { Pair } from '../static-map/mercator';
import { readTile, type TileArchive } from './tile-archive';
import { tilesOver, type TileOver } from './tiles-over';

/** The zoom from which the live map shows regions. */
const REGIONS_FROM = 3;

/**
 * Reads the ground of part of the world's square from a zoom's tiles. Lines end at their tile's edges; water extends slightly
 * past them, so that no seam shows.
 */
export async function readGround(
  archive: TileArchive,
  rect: Rect,
  zoom: number
): Promise<GroundLines> {
  const ground: GroundLines = {
    regions: [],
    rivers: [],
    water: [],
    shores: [],
    borders: [],
    disputed: []
  };
  for (const over of tilesOver(rect, zoom)) {
    const tile = await readTile(archive, over.tile);
    if (tile) addTile(ground, tile, over);
  }
  return ground;
}

function addTile(ground: GroundLines, tile: VectorTile, over: TileOver): void {
  const lines = (layer: string, keep: (feature: VectorTileFeature) => boolean = () => true) =>
    featuresOf(tile, layer)
      .filter(keep)
      .flatMap((feature) => inside(feature, over));
  const isDisputed = ({ properties }: VectorTileFeature) => properties.disputed === true;
  ground.water.push(
    ...featuresOf(tile, 'water').flatMap((feature) => shapes(feature).map(placed(feature, over)))
  );
  ground.shores.push(...lines('water'));
  ground.rivers.push(...lines('rivers'));
  if (over.tile.z >= REGIONS_FROM) ground.regions.push(...lines('region_lines'));
  ground.borders.push(...lines('borders', (feature) => !isDisputed(feature)));
  ground.disputed.push(...lines('borders', isDisputed));
}

/** The features of a tile's layer; none if it has no such layer. */
export function featuresOf(tile: VectorTile, layer: string): VectorTileFeature[] {
  const found = tile.layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i)).filter(
    (feature) => feature !== undefined
  );
}

/** A feature's lines or rings in the tile's own units. */
function shapes(feature: VectorTileFeature): Pair[][] {
  return feature.loadGeometry().map((line) => line.map(({ x, y }): Pair => [x, y]));
}

/** The lines of a feature that lie within its tile: a line along the tile's edge is no shore. */
function inside(feature: VectorTileFeature, over: TileOver): Pair[][] {
  return shapes(feature)
    .flatMap((line) => clipPolyline(line, [0, 0, feature.extent, feature.extent]))
    .map(placed(feature, over));
}

/** From tile units to the world's square. */
function placed({ extent }: VectorTileFeature, { tile: { z, x, y }, turns }: TileOver) {
  const side = 2 ** z;
  return (line: readonly Pair[]): Pair[] =>
    line.map(([px, py]) => [(x + turns * side + px / extent) / side, (y + py / extent) / side]);
}

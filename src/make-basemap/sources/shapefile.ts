import { join } from 'node:path';
import { open } from 'shapefile';
import type { Feature, Geometry } from 'geojson';
import { unpackDebianPackage } from './debian';

/** Attributes of a Natural Earth shapefile row; numbers and strings only. */
export type Attributes = Record<string, string | number | null>;

/** Reads one of the 1:10 million Natural Earth shapefiles that Debian's libmagics++-data carries. */
export async function readMagicsShapes<G extends Geometry>(
  name: string
): Promise<Feature<G, Attributes>[]> {
  const path = join(unpackDebianPackage('libmagics++-data'), 'usr/share/magics/10m', name);
  const source = await open(`${path}.shp`, `${path}.dbf`, { encoding: 'utf-8' });
  const features: Feature<G, Attributes>[] = [];
  for (let row = await source.read(); !row.done; row = await source.read()) {
    if (row.value.geometry) features.push(row.value as Feature<G, Attributes>);
  }
  return features;
}

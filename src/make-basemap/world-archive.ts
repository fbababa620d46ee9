import type { LineString, MultiLineString, Point } from 'geojson';
import { Compression, TileType } from 'pmtiles';
import { borders } from './layers/borders';
import { countryFills, countryLabels } from './layers/countries';
import { namedWaters } from './layers/named-waters';
import { readRegions, regionLabels, regionLines } from './layers/regions';
import { towns } from './layers/towns';
import { rivers, water } from './layers/water';
import { readGazetteer } from './sources/gazetteer';
import { readMagicsShapes } from './sources/shapefile';
import { readWorldAtlas } from './sources/world-atlas';
import { writePmtiles } from './tiles/pmtiles-writer';
import type { TileFeature, TileLayer } from './tiles/tile-feature';
import { vectorTiles } from './tiles/vector-tiles';

const MAX_ZOOM = 6;

/** The vector tiles of the whole world as one PMTiles archive. */
export async function worldArchive(): Promise<Uint8Array> {
  const layers = await worldLayers();
  return writePmtiles(vectorTiles(layers, MAX_ZOOM), {
    tileType: TileType.Mvt,
    tileCompression: Compression.Gzip,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    bounds: [-180, -85.0511, 180, 85.0511],
    center: [132, 45, 4],
    metadata: {
      name: 'Dateline base map',
      attribution: 'Natural Earth; GeoNames, CC BY 4.0',
      vector_layers: layers.map(({ name, features }) => ({ id: name, fields: fieldsOf(features) }))
    }
  });
}

async function worldLayers(): Promise<TileLayer[]> {
  const atlas = readWorldAtlas();
  const regions = readRegions();
  const boundaryRows = await readMagicsShapes<LineString | MultiLineString>(
    'ne_10m_admin_0_boundary_lines_land'
  );
  const riverRows = await readMagicsShapes<LineString | MultiLineString>(
    'ne_10m_rivers_lake_centerlines'
  );
  const placeRows = await readMagicsShapes<Point>('ne_10m_populated_places_simple');
  return [
    layer('country', countryFills(atlas.countries), 5, 5),
    { ...layer('water', water(), 3, 2), sheet: true },
    layer('rivers', rivers(riverRows), 4, 2),
    layer('region_lines', regionLines(regions), 5, 3),
    layer('borders', borders(atlas.borders, boundaryRows), 3, 1),
    layer('regions', regionLabels(regions)),
    layer('seas', namedWaters()),
    layer('towns', towns(readGazetteer(), placeRows)),
    layer('countries', countryLabels(atlas.countries))
  ];
}

/** Tolerances in 4096ths of a tile: for zooms 0-5, and for the last, which is drawn enlarged. */
function layer(name: string, features: TileFeature[], tolerance = 0, lastTolerance = 0): TileLayer {
  return { name, features, tolerance, lastTolerance };
}

function fieldsOf(features: TileFeature[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties)) {
      fields[key] ??=
        typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    }
  }
  return fields;
}

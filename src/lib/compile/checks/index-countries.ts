import Flatbush from 'flatbush';
import isoCountries from 'i18n-iso-countries';
import type { LonLat } from '../../core/lon-lat';
import { degreesOf, indexPolygon, type IndexedPolygon } from './index-polygon';

/** A polygon of a country, whose id is its ISO 3166-1 numeric code, or absent if it has none. */
export type CountryPolygon = {
  id?: string | number | undefined;
  /** West, south, east and north of its positions in degrees, as written. */
  bounds: readonly [number, number, number, number];
  /** The outer ring and its holes; called once, and only when a point comes near. */
  rings(): LonLat[][];
};

/** Where countries are, by their ISO 3166-1 alpha-2 codes. */
export type Countries = {
  /** Whether the country has borders here: remote dependencies are drawn with the country they belong to. */
  knows(code: string): boolean;
  /** The countries that contain a point or lie within some kilometres of it, sorted; `ANYONES` for land without a code. */
  around(point: LonLat, km: number): readonly string[];
};

/** Land without a code: we do not say whose it is. */
export const ANYONES = '';

/**
 * Polygons, identified by a point inside, that we assign to a different country than the source does. The base map does the same.
 */
const MOVED: readonly { at: LonLat; to: string }[] = [{ at: [34.1, 44.95], to: 'UA' }];

type Held = { code: string; polygon: IndexedPolygon };

/** Indexes the polygons of countries, at least one: each by its bounds, and its edges once a point comes near. */
export function indexCountries(polygons: readonly CountryPolygon[]): Countries {
  const codeOf = ({ id }: CountryPolygon): string =>
    (id !== undefined && isoCountries.numericToAlpha2(id)) || ANYONES;
  const codes = new Set(polygons.map(codeOf));
  const boxes = new Flatbush(polygons.length);
  for (const { bounds } of polygons) boxes.add(...wholeTurn(bounds));
  boxes.finish();

  const held = new Map<number, Held | undefined>();
  const heldAt = (i: number): Held | undefined => {
    if (!held.has(i)) held.set(i, hold(polygons[i]));
    return held.get(i);
  };
  const hold = (one: CountryPolygon | undefined): Held | undefined => {
    const polygon = one && indexPolygon(one.rings());
    if (!polygon) return undefined;
    const moved = MOVED.find(({ at }) => polygon.reaches(at, 0));
    return { polygon, code: moved?.to ?? codeOf(one) };
  };
  return {
    knows: (code) => codes.has(code),
    around: (point, km) => {
      const [x, y] = point;
      const { up, aside } = degreesOf(km, y);
      const near = [0, 360, -360].flatMap((turn) =>
        boxes.search(x + turn - aside, y - up, x + turn + aside, y + up)
      );
      const found = near.flatMap((i) => {
        const one = heldAt(i);
        return one?.polygon.reaches(point, km) ? one.code : [];
      });
      return [...new Set(found)].sort();
    }
  };
}

/**
 * For a polygon that crosses 180°, the whole turn up to the nearer pole: its bounds do not say on which side of 180° and of the
 * pole it lies.
 */
function wholeTurn(bounds: CountryPolygon['bounds']): CountryPolygon['bounds'] {
  const [west, south, east, north] = bounds;
  if (east - west <= 180) return bounds;
  return south + north < 0 ? [-180, -90, 180, north] : [-180, south, 180, 90];
}

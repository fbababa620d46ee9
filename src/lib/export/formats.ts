import { formatNames, formatUses } from '#words/formats';
import type { Atlas } from '../core/atlas';
import { prepareExport } from './prepare-export';
import { writeBibtex } from './write-bibtex';
import { writeClaimsCsv, writeEventsCsv } from './write-csv';
import { writeCsl } from './write-csl';
import { writeCsvMetadata } from './write-csv-metadata';
import { writeGeojson } from './write-geojson';
import { writeGpx } from './write-gpx';
import { writeKml } from './write-kml';

/** A file in which an atlas is taken away. */
export type Format = {
  /** The name of the file, beside the atlas. */
  file: (atlas: Atlas) => string;
  /** Its media type. */
  type: string;
  name: string;
  /** What it holds and what it is good for. */
  use: string;
  write: (atlas: Atlas) => string;
};

/** The files that a reader may take away. */
export const FORMATS: readonly Format[] = [
  {
    file: ({ id }) => `${id}.geojson`,
    type: 'application/geo+json',
    name: formatNames.geojson,
    use: formatUses.geojson,
    write: writeGeojson
  },
  {
    file: ({ id }) => `${id}.kml`,
    type: 'application/vnd.google-earth.kml+xml',
    name: formatNames.kml,
    use: formatUses.kml,
    write: writeKml
  },
  {
    file: ({ id }) => `${id}.gpx`,
    type: 'application/gpx+xml',
    name: formatNames.gpx,
    use: formatUses.gpx,
    write: writeGpx
  },
  {
    file: () => 'events.csv',
    type: 'text/csv; charset=utf-8',
    name: formatNames.events,
    use: formatUses.events,
    write: writeEventsCsv
  },
  {
    file: () => 'claims.csv',
    type: 'text/csv; charset=utf-8',
    name: formatNames.claims,
    use: formatUses.claims,
    write: writeClaimsCsv
  },
  {
    file: () => 'csv-metadata.json',
    type: 'application/json',
    name: formatNames.metadata,
    use: formatUses.metadata,
    write: writeCsvMetadata
  },
  {
    file: () => 'sources.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: formatNames.csl,
    use: formatUses.csl,
    write: writeCsl
  },
  {
    file: () => 'sources.bib',
    type: 'application/x-bibtex',
    name: formatNames.bibtex,
    use: formatUses.bibtex,
    write: writeBibtex
  }
];

/** What the site itself reads: every source as a bibliography names it, so that no browser needs the program that does it. */
export const CITATIONS: Format = {
  file: () => 'citations.json',
  type: 'application/json',
  name: 'Citations',
  use: 'The citation of each source, by its id.',
  write: (atlas) => JSON.stringify(prepareExport(atlas).citations)
};

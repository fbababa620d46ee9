import type { Atlas } from '../core/atlas';
import { DOWNLOAD_TYPES } from '../core/view/download-types';
import { prepareExport } from './prepare-export';
import { writeBibtex } from './write-bibtex';
import { writeClaimsCsv, writeEventsCsv } from './write-csv';
import { writeCsl } from './write-csl';
import { writeCsvMetadata } from './write-csv-metadata';
import { writeGeojson } from './write-geojson';
import { writeGpx } from './write-gpx';
import { writeKml } from './write-kml';

/** A file of an atlas to download. */
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

/** The files that a reader may download. */
export const FORMATS: readonly Format[] = [
  {
    file: ({ id }) => `${id}.geojson`,
    type: DOWNLOAD_TYPES['.geojson'],
    name: 'GeoJSON',
    use: 'For maps and programs: the events with all their claims, and the legs of the journeys.',
    write: writeGeojson
  },
  {
    file: ({ id }) => `${id}.kml`,
    type: DOWNLOAD_TYPES['.kml'],
    name: 'KML',
    use: 'For globes with a time slider: the events, and a folder for each journey.',
    write: writeKml
  },
  {
    file: ({ id }) => `${id}.gpx`,
    type: DOWNLOAD_TYPES['.gpx'],
    name: 'GPX',
    use: 'For navigation programs: the journeys, with a waypoint for each fix and a track where the way is known.',
    write: writeGpx
  },
  {
    file: () => 'events.csv',
    type: DOWNLOAD_TYPES['.csv'],
    name: 'CSV of events',
    use: 'For spreadsheets: a row for each event.',
    write: writeEventsCsv
  },
  {
    file: () => 'claims.csv',
    type: DOWNLOAD_TYPES['.csv'],
    name: 'CSV of claims',
    use: 'For spreadsheets: a row for what each source says of each event.',
    write: writeClaimsCsv
  },
  {
    file: () => 'csv-metadata.json',
    type: DOWNLOAD_TYPES['.json'],
    name: 'Data dictionary',
    use: 'What each column of the two tables means, for people and programs (CSVW).',
    write: writeCsvMetadata
  },
  {
    file: () => 'sources.csl.json',
    type: DOWNLOAD_TYPES['.csl.json'],
    name: 'CSL-JSON',
    use: 'For Zotero and other reference managers: the sources.',
    write: writeCsl
  },
  {
    file: () => 'sources.bib',
    type: DOWNLOAD_TYPES['.bib'],
    name: 'BibTeX',
    use: 'For LaTeX and reference managers: the sources.',
    write: writeBibtex
  }
];

/** What the site itself reads: every source as a bibliography names it, so that no browser needs the program that does it. */
export const CITATIONS: Format = {
  file: () => 'citations.json',
  type: DOWNLOAD_TYPES['.json'],
  name: 'Citations',
  use: 'The citation of each source, by its id.',
  write: (atlas) => JSON.stringify(prepareExport(atlas).citations)
};

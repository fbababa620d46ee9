import { formatNames, formatUses } from '#words/formats';
import type { WholeAtlas } from '../core/atlas';
import { DOWNLOAD_TYPES } from '../core/view/download-types';
import { prepareExport } from './prepare-export';
import { writeBibtex } from './write-bibtex';
import { writeClaimsCsv, writeEventsCsv } from './write-csv';
import { writeCsl } from './write-csl';
import { writeCsvMetadata } from './write-csv-metadata';
import { writeGeojson } from './write-geojson';
import { writeGpx } from './write-gpx';
import { writeKml } from './write-kml';

/** A downloadable file of an atlas. */
export type Format = {
  /** The file name, next to the atlas. */
  file: (atlas: WholeAtlas) => string;
  /** Its media type. */
  type: string;
  name: string;
  /** What it holds and what it is good for. */
  use: string;
  write: (atlas: WholeAtlas) => string;
};

/** The files that readers can download. */
export const FORMATS: readonly Format[] = [
  {
    file: ({ id }) => `${id}.geojson`,
    type: DOWNLOAD_TYPES['.geojson'],
    name: formatNames.geojson,
    use: formatUses.geojson,
    write: writeGeojson
  },
  {
    file: ({ id }) => `${id}.kml`,
    type: DOWNLOAD_TYPES['.kml'],
    name: formatNames.kml,
    use: formatUses.kml,
    write: writeKml
  },
  {
    file: ({ id }) => `${id}.gpx`,
    type: DOWNLOAD_TYPES['.gpx'],
    name: formatNames.gpx,
    use: formatUses.gpx,
    write: writeGpx
  },
  {
    file: () => 'events.csv',
    type: DOWNLOAD_TYPES['.csv'],
    name: formatNames.events,
    use: formatUses.events,
    write: writeEventsCsv
  },
  {
    file: () => 'claims.csv',
    type: DOWNLOAD_TYPES['.csv'],
    name: formatNames.claims,
    use: formatUses.claims,
    write: writeClaimsCsv
  },
  {
    file: () => 'csv-metadata.json',
    type: DOWNLOAD_TYPES['.json'],
    name: formatNames.metadata,
    use: formatUses.metadata,
    write: writeCsvMetadata
  },
  {
    file: () => 'sources.csl.json',
    type: DOWNLOAD_TYPES['.csl.json'],
    name: formatNames.csl,
    use: formatUses.csl,
    write: writeCsl
  },
  {
    file: () => 'sources.bib',
    type: DOWNLOAD_TYPES['.bib'],
    name: formatNames.bibtex,
    use: formatUses.bibtex,
    write: writeBibtex
  }
];

/** Read by the site itself: every source as cited in a bibliography, so that no browser needs the citation library. */
export const CITATIONS: Format = {
  file: () => 'citations.json',
  type: DOWNLOAD_TYPES['.json'],
  name: 'Citations',
  use: 'The citation of each source, by its id.',
  write: (atlas) => JSON.stringify(prepareExport(atlas).citations)
};

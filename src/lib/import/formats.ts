import type { Format } from './format';
import { autoArchiverFormat } from './posts/auto-archiver/auto-archiver-format';
import { telegramFormat } from './posts/telegram/telegram-format';
import { geojsonFormat } from './features/geojson/geojson-format';
import { gpxFormat } from './features/gpx/gpx-format';
import { kmlFormat } from './features/kml/kml-format';
import { bibtexFormat } from './references/bibtex-format';
import { cslFormat } from './references/csl-format';
import { risFormat } from './references/ris-format';
import { csvFormat } from './tables/csv-format';

/** The formats that an atlas can be brought from, in the order in which a file is tried: the narrower before the wider. */
export const IMPORT_FORMATS: readonly Format[] = [
  geojsonFormat,
  kmlFormat,
  gpxFormat,
  telegramFormat,
  cslFormat,
  bibtexFormat,
  risFormat,
  autoArchiverFormat,
  csvFormat
];

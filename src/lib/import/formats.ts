import type { Format } from './format';
import { autoArchiverFormat } from './posts/auto-archiver/auto-archiver-format';
import { telegramFormat } from './posts/telegram/telegram-format';
import { geojsonFormat } from './features/geojson/geojson-format';
import { gpxFormat } from './features/gpx/gpx-format';
import { kmlFormat } from './features/kml/kml-format';
import { bibtexFormat } from './references/bibtex-format';
import { cslFormat } from './references/csl-format';
import { risFormat } from './references/ris-format';
import { linkedPlacesFormat } from './linked-places/linked-places-format';
import { storymapFormat } from './stories/storymap-format';
import { timelineFormat } from './stories/timeline-format';
import { timemapFormat } from './stories/timemap-format';
import { csvFormat } from './tables/csv-format';

/** The formats that an atlas can be brought from, in the order in which a file is tried: the narrower before the wider. */
export const IMPORT_FORMATS: readonly Format[] = [
  linkedPlacesFormat,
  geojsonFormat,
  kmlFormat,
  gpxFormat,
  timelineFormat,
  storymapFormat,
  timemapFormat,
  telegramFormat,
  cslFormat,
  bibtexFormat,
  risFormat,
  autoArchiverFormat,
  csvFormat
];

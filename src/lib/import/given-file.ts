import type { PlacePrecision } from '../core/atlas';
import type { RouteMode } from '../core/journey';
import type { LonLat } from '../core/lon-lat';

/** A file as its author gives it: its name without folders, and its text with any byte order mark. */
export type GivenFile = { name: string; text: string };

/** What a reader may ask of the world, and what the author said of the file. */
export type ImportContext = {
  /** The day of the import, as in 2026-11-30. */
  today: string;
  /** The IANA zone at a position, null at sea. */
  zoneAt: (point: LonLat) => string | null;
  /** The ISO 3166-1 alpha-2 codes of the countries within some kilometres of a position. */
  countriesAt: (point: LonLat, km: number) => readonly string[];
  /** The zone of clock times that print none, if the author gives one. */
  zone?: string;
  /** The day on which the file came out, if the author gives one. */
  issued?: string;
  /** The columns whose prose the author says is their own. */
  mine: readonly string[];
  /** How exactly the points of a map are known, if its author says. */
  precision?: PlacePrecision;
  /** By what one travels along the lines of a map, if its author says: then they become routes. */
  mode?: RouteMode;
  /** The handle of the channel, without @, of a file of posts that does not name it. */
  handle?: string;
  /** The text of the author's mapping of columns, and its name. */
  mapping?: GivenFile;
};

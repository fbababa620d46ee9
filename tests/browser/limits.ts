/**
 * What the site may weigh. Text is counted as gzip sends it, all else as it is, and headers are not counted, so that no figure
 * depends on the machine. A change that needs more raises a limit here, for all to see; one that needs less lowers it.
 */

/** The first view of a day at 1440 by 900, in kB of 1000 bytes, until its map has come to rest. */
export const FIRST_VIEW = {
  'script before the map': 80,
  'script, all': 440,
  data: 30,
  fonts: 37,
  'base map': 95,
  all: 654
};

/** Requests of a first view, ranges of the base map among them. */
export const REQUESTS = 82;

/** Elements of a day's page as built, without scripts' doing. */
export const NODES = 1600;

/** The file with which a lifelike atlas of so many events opens, in kB of 1000 bytes; one of 50,000 takes 1.40 MB. */
export const OPENING = { events: 1000, data: 82 };

/**
 * The built site of both atlases, in kB of 1000 bytes, by the endings of its files; `all` is everything. Stories take 33 of `json`, and
 * downloads 252; all downloads together are 2,146.
 */
export const BUILD = {
  html: 9_300,
  png: 4_300,
  pmtiles: 6_400,
  'woff woff2': 450,
  'js mjs': 1_680,
  css: 98,
  json: 615,
  all: 24_650
};

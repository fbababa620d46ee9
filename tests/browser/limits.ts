/**
 * What the site may weigh. Text is counted as gzip sends it, all else as it is, and headers are not counted, so that no figure
 * depends on the machine. A change that needs more raises a limit here, for all to see; one that needs less lowers it.
 */

/** The first view of a day at 1440 by 900, in kB of 1000 bytes, until its map has come to rest. */
export const FIRST_VIEW = {
  'script before the map': 109,
  'script, all': 460,
  data: 52,
  fonts: 92,
  'base map': 126,
  all: 800
};

/** Requests of a first view, ranges of the base map among them. */
export const REQUESTS = 75;

/** Elements of a day's page as built, without scripts' doing. */
export const NODES = 1750;

/** The built site of both atlases, in kB of 1000 bytes, by the endings of its files; `all` is everything. */
export const BUILD = {
  html: 13_700,
  png: 15_300,
  pmtiles: 6_400,
  'woff woff2': 5_500,
  'js mjs': 2_200,
  css: 235,
  json: 440,
  all: 44_800
};

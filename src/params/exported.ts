import type { ParamMatcher } from '@sveltejs/kit';

/** The name of a file of an atlas, and no day: a day has no ending. */
export const match: ParamMatcher = (param) => /\.(?:geojson|kml|gpx|csv|json|bib)$/.test(param);

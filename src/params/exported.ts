import type { ParamMatcher } from '@sveltejs/kit';

/** The name of a file in which an atlas is taken away, and no day: a day has no ending. */
export const match: ParamMatcher = (param) => /\.(?:geojson|kml|gpx|csv|json|bib)$/.test(param);

/** The endings of the names of an atlas's files. They tell a file from a day, in the reader's browser too. */
export const DOWNLOAD_ENDINGS = ['.geojson', '.kml', '.gpx', '.csv', '.json', '.bib'] as const;

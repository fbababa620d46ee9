/** The file name endings of an atlas's downloads. They tell a file from a day, in the reader's browser too. */
export const DOWNLOAD_ENDINGS = ['.geojson', '.kml', '.gpx', '.csv', '.json', '.bib'] as const;

/** The file name endings of an atlas's downloads. They tell a file from a day, in the reader's browser too. */
export const DOWNLOAD_ENDING = /\.((geo)?json|jsonld|kml|gpx|csv|bib|atom|ics|czml|parquet)$/;

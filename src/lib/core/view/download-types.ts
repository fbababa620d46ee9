/** The media types of an atlas's files, by file name ending; if two match, the longer wins. */
export const DOWNLOAD_TYPES = {
  '.geojson': 'application/geo+json',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.gpx': 'application/gpx+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.atom': 'application/atom+xml',
  '.feed.json': 'application/feed+json',
  '.ics': 'text/calendar; charset=utf-8',
  '.czml': 'application/json',
  '.jsonld': 'application/ld+json',
  '.parquet': 'application/vnd.apache.parquet',
  '.bib': 'application/x-bibtex'
};

/** The names of downloads, by format. */
export const formatNames = {
  geojson: 'GeoJSON',
  kml: 'KML',
  gpx: 'GPX',
  events: 'CSV of events',
  claims: 'CSV of claims',
  metadata: 'Data dictionary',
  csl: 'CSL-JSON',
  bibtex: 'BibTeX'
};

/** What they hold and are good for. */
export const formatUses: Record<keyof typeof formatNames, string> = {
  geojson:
    'For maps and programs: the events with everything the sources say of them, and the legs of the journeys.',
  kml: 'For globes with a time slider: the events, and a folder for each journey.',
  gpx: 'For navigation software: the journeys, with a waypoint for each reported position and a track where the route is known.',
  events: 'For spreadsheets: a row for each event.',
  claims: 'For spreadsheets: a row for what each source says of each event.',
  metadata: 'What each column of the two tables means, for people and programs (CSVW).',
  csl: 'For Zotero and other reference managers: the sources.',
  bibtex: 'For LaTeX and reference managers: the sources.'
};

/** What a download is called, what it is for, and the programs that open it. */
type FormatWords = { name: string; use: string; opens: string };

/** The downloads, by format. */
export const formatWords = {
  events: {
    name: 'CSV of events',
    use: 'To sort, count and chart: a table with a row for each event, its time, place, status and citations.',
    opens: 'Excel, LibreOffice, Numbers, Google Sheets'
  },
  claims: {
    name: 'CSV of claims',
    use: 'To check who says what: a table with a row for what each source says of each event.',
    opens: 'Excel, LibreOffice, Numbers, Google Sheets'
  },
  kml: {
    name: 'KML',
    use: 'To see the story on a globe with a time slider: the events, and a folder for each journey.',
    opens: 'Google Earth, Google My Maps, QGIS'
  },
  csl: {
    name: 'CSL-JSON',
    use: 'To cite the reports as you write: the sources, for a reference manager.',
    opens: 'Zotero, Paperpile, Pandoc'
  },
  bibtex: {
    name: 'BibTeX',
    use: 'To cite the reports in LaTeX: the same sources.',
    opens: 'LaTeX, JabRef, Zotero'
  },
  geojson: {
    name: 'GeoJSON',
    use: 'To make your own map, or to write a program: the events with everything the sources say of them, and the legs of the journeys.',
    opens: 'QGIS, ArcGIS, geojson.io, Felt'
  },
  linkedPlaces: {
    name: 'Linked Places',
    use: 'To link the places to gazetteers and other collections: their names, numbers in Wikidata and GeoNames, and what is reported there, when.',
    opens: 'World Historical Gazetteer, Peripleo, QGIS'
  },
  atom: {
    name: 'Atom feed',
    use: 'To follow along: for each day, which events were first reported and which changed status, with the reports.',
    opens: 'Thunderbird, NetNewsWire, Feedly'
  },
  jsonFeed: {
    name: 'JSON Feed',
    use: 'The same feed for programs: each entry also lists the events, with their status before and after.',
    opens: 'NetNewsWire, Feedbin, Inoreader'
  },
  calendar: {
    name: 'iCalendar',
    use: 'To lay the story beside your own dates: the events and what was expected, each on its day.',
    opens: 'Apple Calendar, Google Calendar, Outlook, Thunderbird'
  },
  czml: {
    name: 'CZML',
    use: 'To put the story on a globe of your own with a clock: events while they may have been, and moving points where both ends of a leg are known to the minute.',
    opens: 'CesiumJS, Cesium ion'
  },
  gpx: {
    name: 'GPX',
    use: 'To follow a journey in navigation software: a waypoint for each reported position, and a track where the route is known.',
    opens: 'OsmAnd, Garmin BaseCamp, QGIS'
  },
  metadata: {
    name: 'Data dictionary',
    use: 'To look up what each column of the two tables means, for people and programs (CSVW).',
    opens: 'any text editor'
  },
  dataPackage: {
    name: 'Data package',
    use: 'To load both tables at once with their types and how they belong together: keep it beside the two CSV files.',
    opens: 'Frictionless, Open Data Editor, R, CKAN'
  },
  geoparquet: {
    name: 'GeoParquet',
    use: 'To query the events with SQL or in a notebook, together with large data: the table of events with its positions.',
    opens: 'DuckDB, GeoPandas, QGIS, BigQuery'
  },
  annotations: {
    name: 'Web Annotations',
    use: 'To mark the cited words in the reports themselves: each passage, with the event that it is cited for.',
    opens: 'annotation tools such as Recogito and Hypothesis, by a script'
  }
} satisfies Record<string, FormatWords>;

/** The needs that the page leads with, as headings. */
export const leadingNeeds = {
  spreadsheet: 'Spreadsheet',
  globe: 'Google Earth',
  citations: 'Citations'
};

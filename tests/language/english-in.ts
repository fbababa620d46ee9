import type { ShownText } from './shown-texts';

/** Names, formats and units that are the same in every language. */
const NAMES = [
  'Dateline',
  'Natural Earth',
  'OpenStreetMap',
  'MapLibre',
  'GeoNames',
  'Wikidata',
  'USGS',
  'NOAA',
  'GeoJSON',
  'KML',
  'GPX',
  'CSVW',
  'CSV',
  'CSL-JSON',
  'BibTeX',
  'RIS',
  'EDTF',
  'HTML',
  'Markdown',
  'JSON',
  'UTC',
  'APA',
  'MIT',
  'CC BY',
  'km',
  'kB'
];
/** Cities that zones are named after: `Asia/Vladivostok` names its own. */
const CITIES = Intl.supportedValuesOf('timeZone').map((zone) =>
  zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
);
const NAMED = `\\b(?:${[...NAMES, ...CITIES].sort((a, b) => b.length - a.length).join('|')})\\b`;
/** Data that reads the same in every language. */
const DATA = [
  // An address, a file name, the version of an atlas.
  /\b[a-z]+:\/\/\S*/,
  /\b[\w.-]+\.(?:geojson|jsonld|json|csv|kml|gpx|bib|atom|ics|czml|parquet)\b/,
  /\b(?=\w*\d)[\da-f]{8,}\b/,
  // Values in an address of the site, which a reader types as they are.
  /“[a-z\d/.,-]+”|\b(?:list|timeline)\b/,
  // The date of a citation. Its style has no Greek, so that pseudo-language cites in English: see CITATION_LOCALE in the words.
  /\((?:n\.d\.|\d{4}, [A-Z][a-z]+[ \d–]*)\)/
];
const SAME = new RegExp([...DATA.map(({ source }) => source), NAMED].join('|'), 'g');

/** Whether a text contains English: an ASCII letter that belongs to neither a name nor data. */
export function hasEnglish(text: string): boolean {
  return /[A-Za-z]/.test(text.replace(SAME, ''));
}

/**
 * The English on pages, a line for each text with its place: `div.zoom button aria-label → Zoom in (/kim-2023 and 3 more)`. Runs of
 * white space count as one space, and texts that differ only in figures or in the atlas's own words count as one.
 */
export function englishLines(pages: ReadonlyMap<string, readonly ShownText[]>): string[] {
  const found = new Map<string, { text: string; places: Set<string> }>();
  for (const [page, texts] of pages) {
    for (const { where, text } of texts) {
      if (!hasEnglish(text)) continue;
      const shown = text.replace(/\s+/g, ' ').trim();
      const key = `${shown.replace(/[\d\u0590-\u05ff!]+/g, '0')} ${where}`;
      const held = found.get(key) ?? { text: `${where} → ${shown}`, places: new Set() };
      held.places.add(page);
      found.set(key, held);
    }
  }
  return [...found.values()].map(({ text, places }) => {
    const [first = ''] = places;
    return `${text} (${first}${places.size > 1 ? ` and ${places.size - 1} more` : ''})`;
  });
}

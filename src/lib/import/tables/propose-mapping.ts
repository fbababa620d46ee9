import { stringify } from 'yaml';

/** What columns are likely to be, by their names; the first column that fits is proposed. */
const LIKELY: readonly (readonly [string, RegExp])[] = [
  ['id', /^(?:id|event[ _-]?id|incident[ _-]?id|uuid)$/i],
  ['title', /^(?:title|headline|name|event|incident|what|type|summary)$/i],
  ['when', /^(?:date|day|when|event[ _-]?date|start|start[ _-]?date|date[ _-]?start)$/i],
  ['until', /^(?:end|end[ _-]?date|date[ _-]?end|until)$/i],
  ['latitude', /^(?:lat|latitude|y|geo[ _-]?lat)$/i],
  ['longitude', /^(?:lon|lng|long|longitude|x|geo[ _-]?lon)$/i],
  ['place', /^(?:place|location|town|city|where|address)$/i],
  ['link', /^(?:url|link|source[ _-]?url|source|permalink)$/i],
  ['published', /^(?:published|publication[ _-]?date|pub[ _-]?date)$/i],
  ['publisher', /^(?:publisher|outlet|newspaper)$/i]
];

/** A mapping that the names of a table's columns suggest, in YAML; for its author to look at, and never used unasked. */
export function proposeMapping(header: readonly string[]): string {
  const mapping: Record<string, string> = {};
  for (const [field, pattern] of LIKELY) {
    const found = header.find(
      (name) => pattern.test(name) && !Object.values(mapping).includes(name)
    );
    if (found !== undefined) mapping[field] = found;
  }
  const title = mapping.title ?? header[0] ?? '';
  const precision = mapping.latitude === undefined ? {} : { precision: 'city' };
  return stringify({ ...mapping, title, ...precision });
}

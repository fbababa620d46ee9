import type { Parsed } from '../../core/parsed';
import { formatIssue } from '../../core/issue';
import { parseYaml } from '../../compile/reading/parse-yaml';
import { findingsFromZod } from '../../compile/messages/findings-from-zod';
import type { Path } from '../../compile/reading/located';
import type { GivenFile } from '../given-file';
import { mappingSchema, type Mapping } from './mapping';

/** Reads a mapping of the columns of a table; an issue names the first line of the file at which it is wrong. */
export function readMapping({ name, text }: GivenFile, header: readonly string[]): Parsed<Mapping> {
  const { document, faults } = parseYaml(text);
  const [fault] = faults;
  if (!document || fault) {
    const { line, column, message } = fault ?? { line: 1, column: 1, message: 'expected YAML' };
    return wrong(formatIssue({ severity: 'error', where: name, line, column, message }));
  }
  const at = (path: Path, message: string, onKey = false): Parsed<never> => {
    const field = path.map(String).join('.');
    const position = onKey ? document.keyAt(path) : document.valueAt(path);
    const issue = { severity: 'error' as const, where: name, ...position };
    return wrong(formatIssue({ ...issue, message: `${field}: ${message}` }));
  };
  const { data, error } = mappingSchema.safeParse(document.value);
  if (!data) {
    const [finding] = findingsFromZod(error.issues, document.value, {
      file: 'atlas.yaml',
      path: []
    });
    return finding
      ? at(finding.path, finding.message, finding.onKey)
      : wrong(`${name}: expected a mapping`);
  }
  for (const [path, column] of columnsOf(data)) {
    if (header.includes(column)) continue;
    const known = header.map((one) => JSON.stringify(one)).join(', ');
    return at(path, `expected a column of the table (${known}), found ${JSON.stringify(column)}`);
  }
  const { latitude, longitude, precision, radius } = data;
  if ((latitude === undefined) !== (longitude === undefined)) {
    return at(
      [latitude === undefined ? 'longitude' : 'latitude'],
      'expected both or neither, as in latitude: lat and longitude: lon'
    );
  }
  if (latitude !== undefined && precision === undefined) {
    return at(
      ['latitude'],
      'expected beside it how exactly the positions are known, as in precision: city, found nothing'
    );
  }
  if (precision === 'near' && radius === undefined) {
    return at(
      ['precision'],
      'expected beside it how far off they may be, as in radius: 25, found nothing'
    );
  }
  return { value: data };
}

/** The columns that a mapping names, each with its path. */
function columnsOf(mapping: Mapping): [(string | number)[], string][] {
  const { id, when, until, latitude, longitude, place, link, published, publisher } = mapping;
  const single = { id, when, until, latitude, longitude, place, link, published, publisher };
  const { title, actors = [], mine = [] } = mapping;
  return [
    ...Object.entries(single).flatMap(([name, column]): [string[], string][] =>
      column === undefined ? [] : [[[name], column]]
    ),
    ...Object.entries({ title, actors, mine }).flatMap(([name, columns]) =>
      columns.map((column): [string[], string] => [[name], column])
    ),
    ...Object.entries(mapping.values ?? {}).map(([label, column]): [string[], string] => [
      ['values', label],
      column
    ])
  ];
}

function wrong(issue: string): Parsed<never> {
  return { value: null, issue };
}

import { placeSchema, type PlaceFields } from '../../compile/schemas/schema-places';
import { withoutUndefined } from '../../compile/conversion/without-undefined';
import type { GivenFile, ImportContext } from '../given-file';
import { placeAt } from '../incidents/place-at';
import { isPosition } from '../features/is-position';
import type { Loss } from '../report/report';
import { readText } from '../stories/read-text';

/** Reads a feature of Linked Places as a place, or says why it is none. What of it cannot be taken is a loss. */
export function readPlace(
  feature: unknown,
  file: GivenFile,
  context: ImportContext,
  losses: Loss[]
): PlaceFields | string {
  const name = readText(feature, 'properties', 'title');
  if (name === '') return 'expected a title, as in {"properties": {"title": "A"}}, found none';
  const { type, coordinates } = Object((Object(feature) as { geometry?: unknown }).geometry) as {
    type?: unknown;
    coordinates?: unknown;
  };
  const [x, y] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  const point: [number, number] = [Number(x), Number(y)];
  if (type !== 'Point' || typeof x !== 'number' || typeof y !== 'number' || !isPosition(point)) {
    return `expected a Point with a longitude and a latitude, found ${typeof type === 'string' ? `a ${type}` : 'none'}; a place of an atlas needs a position`;
  }
  const codes = (Object(feature) as { properties?: { ccodes?: unknown } }).properties?.ccodes;
  const [code, ...more] = Array.isArray(codes) ? codes.map(String) : [];
  const precision =
    context.precision === undefined || context.precision === 'near' ? 'city' : context.precision;
  const isCountry = code !== undefined && more.length === 0 && /^[A-Z]{2}$/.test(code);
  const made = placeAt(
    { name, point, precision, ...(isCountry && { country: code }) },
    file.name,
    context
  );
  if (!made) return `expected a position within reach of a country, found [${point.join(', ')}]`;
  const kind = readText(firstOf(feature, 'types'), 'label');
  const place = {
    ...made,
    properties: withoutUndefined({
      ...made.properties,
      kind: kind || made.properties.kind,
      ...namesOf(feature, name),
      ...numbersOf(feature)
    })
  };
  const { data, error } = placeSchema.safeParse(place);
  if (data) return data;
  const [issue] = error.issues;
  const fault = `${issue?.path.join('.') ?? ''}: expected ${issue?.message ?? 'another value'}, found another`;
  const plain = placeSchema.safeParse(made);
  if (!plain.data) return fault;
  losses.push({ message: `${fault}; only its name and position are taken` });
  return plain.data;
}

function listOf(feature: unknown, field: string): unknown[] {
  const list = (Object(feature) as Record<string, unknown>)[field];
  return Array.isArray(list) ? list : [];
}

function firstOf(feature: unknown, field: string): unknown {
  return listOf(feature, field)[0];
}

/** Its names in languages, the first of each, and those in none as other names. */
function namesOf(
  feature: unknown,
  title: string
): { names?: Record<string, string>; aliases?: string[] } {
  const names = new Map<string, string>();
  const aliases = new Set<string>();
  for (const one of listOf(feature, 'names')) {
    const [toponym, language] = [readText(one, 'toponym'), readText(one, 'lang')];
    if (toponym === '' || toponym === title) continue;
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) && !names.has(language))
      names.set(language, toponym);
    else aliases.add(toponym);
  }
  return {
    ...(names.size > 0 && { names: Object.fromEntries(names) }),
    ...(aliases.size > 0 && { aliases: [...aliases] })
  };
}

/** Its numbers elsewhere, only where they are said to be of the same place: a close match may be another. */
function numbersOf(feature: unknown): { wikidata?: string; geonames?: number } {
  const same = listOf(feature, 'links')
    .filter((link) => /^(?:exactMatch|sameAs|primary)/i.test(readText(link, 'type')))
    .map((link) => readText(link, 'identifier'));
  const all = [readText(feature, '@id'), ...same].join(' ');
  const wikidata = /(?:wd:|wikidata\.org\/(?:entity|wiki)\/)(Q[1-9]\d*)\b/.exec(all)?.[1];
  const geonames = /(?:gn:|geonames\.org\/)([1-9]\d*)\b/.exec(all)?.[1];
  return {
    ...(wikidata !== undefined && { wikidata }),
    ...(geonames !== undefined && { geonames: Number(geonames) })
  };
}

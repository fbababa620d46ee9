import fc from 'fast-check';
import { parse } from 'yaml';

/** A path into a file's data. */
export type Way = (string | number)[];

/** A field dropped, or garbled with what no field of an atlas may hold. */
export type Act = { act: string; value?: unknown };

/** Half of the fields are dropped. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constant({ act: 'is dropped' }),
  fc.constantFrom<Act>(
    { act: 'becomes a map of maps', value: { a: { b: {} } } },
    { act: 'becomes nothing', value: null },
    { act: 'becomes true', value: true },
    { act: 'becomes lists in a list', value: [[[[[]]]]] },
    { act: 'becomes a hidden character', value: 'a\u202Eb' },
    { act: 'becomes minus a million', value: -1e6 }
  )
);

/** Data as text, on many lines so that a line number identifies a part; JSON is also YAML. */
export function write(data: unknown): string {
  return JSON.stringify(data, null, 1);
}

/** The data of an atlas's file in either format. */
export function read(text: string): unknown {
  return parse(text, { maxAliasCount: 0 });
}

/** The paths of all fields in some data; in a list of numbers only the first counts. */
export function fieldsOf(data: unknown, way: Way = []): Way[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const step = Array.isArray(data) ? Number(key) : key;
    if (typeof value === 'number' && typeof step === 'number' && step > 0) return [];
    return [[...way, step], ...fieldsOf(value, [...way, step])];
  });
}

/** The text of a JSON file with the field at a path dropped or garbled. */
export function mutateField(text: string, way: Way, { act, value }: Act): string {
  const data = JSON.parse(text) as unknown;
  const key = way.at(-1) ?? '';
  const owner = at(data, way.slice(0, -1));
  if (act !== 'is dropped') owner[key] = value;
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
  return write(data);
}

/** The ids of the things that contain the field, outermost first. */
export function ownersOf(text: string, way: Way): unknown[] {
  const data = JSON.parse(text) as unknown;
  return way.map((_, i) => at(data, way.slice(0, i)).id).filter((id) => id !== undefined);
}

/** The ids at a path and within it. */
export function idsWithin(text: string, way: Way): unknown[] {
  const ids: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value) ids.push(value.id);
    Object.values(value).forEach(look);
  };
  look(at(JSON.parse(text), way));
  return ids;
}

function at(data: unknown, way: Way): Record<string | number, unknown> {
  return way.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    data
  ) as Record<string | number, unknown>;
}

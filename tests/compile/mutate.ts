import { parse } from 'yaml';
import type { FileName } from '../../src/lib/compile/parse-files';

/** A way into a file's data. */
export type Way = (string | number)[];

/** One field of one file, dropped or garbled: the file's new text. */
export type Mutation = { name: FileName; way: Way; act: string; text: string };

/** What no field of an atlas may hold. */
const GARBLE: readonly { act: string; value: unknown }[] = [
  { act: 'a map of maps', value: { a: { b: {} } } },
  { act: 'nothing', value: null },
  { act: 'true', value: true },
  { act: 'lists in a list', value: [[[[[]]]]] },
  { act: 'a hidden character', value: 'a\u202Eb' },
  { act: 'minus a million', value: -1e6 }
];

/** Data as text, on many lines so that a line tells where something is; JSON is YAML too. */
export function write(data: unknown): string {
  return JSON.stringify(data, null, 1);
}

/** The data of an atlas's file, whichever way it is written. */
export function read(text: string): unknown {
  return parse(text, { maxAliasCount: 0 });
}

/** The ways to every field of some data: of a list of numbers only the first is one. */
export function fieldsOf(data: unknown, way: Way = []): Way[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const step = Array.isArray(data) ? Number(key) : key;
    if (typeof value === 'number' && typeof step === 'number' && step > 0) return [];
    return [[...way, step], ...fieldsOf(value, [...way, step])];
  });
}

/** Drops or garbles the field at a way, by turns: every other field is dropped. */
export function mutate(name: FileName, text: string, way: Way, turn: number): Mutation {
  const data = JSON.parse(text) as unknown;
  const key = way.at(-1) ?? '';
  const owner = at(data, way.slice(0, -1));
  const garble = turn % 2 === 0 ? undefined : GARBLE[((turn - 1) / 2) % GARBLE.length];
  if (garble) owner[key] = garble.value;
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
  return { name, way, act: garble ? `becomes ${garble.act}` : 'is dropped', text: write(data) };
}

/** The ids of the things that hold the field, outermost first. */
export function ownersOf(text: string, way: Way): unknown[] {
  const data = JSON.parse(text) as unknown;
  return way.map((_, i) => at(data, way.slice(0, i)).id).filter((id) => id !== undefined);
}

function at(data: unknown, way: Way): Record<string | number, unknown> {
  return way.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    data
  ) as Record<string | number, unknown>;
}

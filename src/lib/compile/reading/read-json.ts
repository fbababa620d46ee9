import { DEEPEST } from './deepest';
import { nameTwice } from '../messages/describe-value';
import { explainJson } from './explain-json';
import { jsonStringEnd } from './json-string-end';

/** Where the members of an object or array begin. */
export type Offsets = Map<string | number, { key: number; value: number }>;

/** A fault of a JSON text, at a character. */
type JsonFault = { offset: number; message: string };

/** A JSON text read: its value unless it is broken, and where the members of each of its objects and arrays begin. */
type ReadJson = {
  value: unknown;
  /** Whether the reading ended before the end. */
  broken: boolean;
  offsets: Map<unknown, Offsets>;
  faults: JsonFault[];
};

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Ends the reading. */
class Broken extends Error {}

/** Reads strict JSON (RFC 8259). A name twice in an object is a fault, and its later value counts. */
export function readJson(text: string): ReadJson {
  const offsets = new Map<unknown, Offsets>();
  const faults: JsonFault[] = [];
  let at = 0;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const matchString = (): string => {
    const start = at;
    const end = jsonStringEnd(text, start);
    if (text[end] !== '"') return '';
    at = end + 1;
    return text.slice(start, at);
  };
  const fail = (expected: string): never => {
    faults.push(explainJson(text, at, expected));
    throw new Broken();
  };
  const take = (mark: string): boolean => {
    match(SPACE);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const readMembers = (close: string, readMember: () => void): void => {
    if (take(close)) return;
    do {
      match(SPACE);
      readMember();
    } while (take(','));
    if (!take(close)) fail(`a comma or ${close}`);
  };
  const readName = (): string => {
    const key = at;
    const name: unknown = text[at] === '"' ? JSON.parse(matchString() || '0') : 0;
    if (typeof name === 'string') return name;
    at = key;
    return fail('a name in double quotes');
  };

  const readObject = (depth: number): unknown => {
    const object = {};
    const members: Offsets = new Map();
    offsets.set(object, members);
    readMembers('}', () => {
      const key = at;
      const name = readName();
      if (members.has(name)) faults.push({ offset: key, message: nameTwice(name) });
      if (!take(':')) fail('a colon between the name and its value');
      match(SPACE);
      members.set(name, { key, value: at });
      const value = readValue(depth);
      // An assignment to `__proto__` would not make a member.
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true });
    });
    return object;
  };
  const readArray = (depth: number): unknown => {
    const array: unknown[] = [];
    const members: Offsets = new Map();
    offsets.set(array, members);
    readMembers(']', () => {
      members.set(array.length, { key: at, value: at });
      array.push(readValue(depth));
    });
    return array;
  };
  const readValue = (depth: number): unknown => {
    match(SPACE);
    if (depth === DEEPEST && /[[{]/.test(text[at] ?? '')) fail(`at most ${DEEPEST} levels`);
    if (take('{')) return readObject(depth + 1);
    if (take('[')) return readArray(depth + 1);
    const scalar = text[at] === '"' ? matchString() : match(PLAIN);
    return JSON.parse(scalar || fail('a value'));
  };

  try {
    const value = readValue(0);
    match(SPACE);
    if (at < text.length) fail('the end of the file');
    return { value, broken: false, offsets, faults };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { value: undefined, broken: true, offsets, faults };
  }
}

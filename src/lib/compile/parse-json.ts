import { LineCounter } from 'yaml';
import { quoted } from './describe-value';
import type { Located, Path, Position } from './located';
import type { Parsed } from './parse-files';

/** Where the members of a map or list begin. */
type Offsets = Map<string | number, { key: number; value: number }>;

const SPACE = /[ \t\r\n]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A fault that ends the reading. */
class Fault extends Error {
  constructor(
    readonly offset: number,
    message: string
  ) {
    super(message);
  }
}

/** Reads strict JSON (RFC 8259, and no key twice in an object), keeping where each part stands. */
export function parseJson(text: string): Parsed {
  const lines = new LineCounter();
  for (let at = 0; at !== -1; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  try {
    const { value, offsets, start } = readJson(text);
    return { document: locate(value, offsets, start, positionOf), faults: [] };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { faults: [{ ...positionOf(fault.offset), message: fault.message }] };
  }
}

function locate(
  value: unknown,
  offsets: Map<unknown, Offsets>,
  start: number,
  positionOf: (offset: number) => Position
): Located {
  const offsetsAt = (path: Path): { key: number; value: number } => {
    let found = { key: start, value: start };
    let part = value;
    for (const step of path) {
      const next = offsets.get(part)?.get(step);
      if (!next) break;
      found = next;
      part = (part as Record<string | number, unknown>)[step];
    }
    return found;
  };
  return {
    value,
    valueAt: (path) => positionOf(offsetsAt(path).value),
    keyAt: (path) => positionOf(offsetsAt(path).key)
  };
}

function readJson(text: string): { value: unknown; offsets: Map<unknown, Offsets>; start: number } {
  const offsets = new Map<unknown, Offsets>();
  let at = 0;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const fail = (expected: string): never => {
    const found = at < text.length ? quoted(text.slice(at, at + 1)) : 'the end of the file';
    throw new Fault(at, `expected ${expected}, found ${found}`);
  };
  const take = (mark: string): boolean => {
    match(SPACE);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };

  const readMembers = (close: string, readMember: () => void): void => {
    if (take(close)) return;
    do readMember();
    while (take(','));
    if (!take(close)) fail(`"," or "${close}"`);
  };
  const readObject = (): unknown => {
    const object: Record<string, unknown> = {};
    const members: Offsets = new Map();
    offsets.set(object, members);
    readMembers('}', () => {
      match(SPACE);
      const keyAt = at;
      const key: unknown =
        text[at] === '"' ? JSON.parse(match(SCALAR) || fail('text')) : fail('a name in quotes');
      if (typeof key !== 'string') return;
      if (members.has(key))
        throw new Fault(keyAt, `expected each name once, found ${quoted(key)} again`);
      if (!take(':')) fail('":"');
      match(SPACE);
      members.set(key, { key: keyAt, value: at });
      Object.defineProperty(object, key, {
        value: readValue(),
        enumerable: true,
        writable: true,
        configurable: true
      });
    });
    return object;
  };
  const readArray = (): unknown => {
    const array: unknown[] = [];
    const members: Offsets = new Map();
    offsets.set(array, members);
    readMembers(']', () => {
      match(SPACE);
      members.set(array.length, { key: at, value: at });
      array.push(readValue());
    });
    return array;
  };
  const readValue = (): unknown => {
    match(SPACE);
    if (take('{')) return readObject();
    if (take('[')) return readArray();
    return JSON.parse(match(SCALAR) || fail('a JSON value'));
  };

  match(SPACE);
  const start = at;
  const value = readValue();
  match(SPACE);
  if (at < text.length) fail('the end of the file');
  return { value, offsets, start };
}

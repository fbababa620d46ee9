import { NotPlain } from './not-plain';
import { endOfLine, isMoreOnLine, type Cursor } from './plain-lines';
import { plainScalar } from './plain-scalar';

/** A name in a flow map: its value is on the same line. */
const NAME = /([A-Za-z_][\w-]{0,99}(?: [\w-]{1,99}){0,5}): /y;
/** Levels of lists and maps within one another; the library counts more exactly. */
const DEEPEST = 10;
/** What ends an unquoted scalar in a flow collection. */
const STOP = /[,[\]{}\n]/g;

/**
 * Reads a list `[…]` or a map `{…}` of YAML at the cursor, and moves behind it. Its further lines are indented by more than `indent`.
 * Throws NotPlain for any that is not plain.
 */
export function plainFlow(cursor: Cursor, indent: number, depth = 0): unknown {
  if (depth > DEEPEST) throw new NotPlain();
  const isMap = cursor.text[cursor.at] === '{';
  const close = isMap ? '}' : ']';
  const list: unknown[] = [];
  const map: Record<string, unknown> = {};
  cursor.at++;
  toNext(cursor, indent);
  while (cursor.text[cursor.at] !== close) {
    const name = isMap ? takeName(cursor, map) : undefined;
    const value = takeValue(cursor, indent, depth);
    if (name === undefined) list.push(value);
    else map[name] = value;
    toNext(cursor, indent);
    if (cursor.text[cursor.at] === close) break;
    if (cursor.text[cursor.at] !== ',') throw new NotPlain();
    cursor.at++;
    toNext(cursor, indent);
    // A comma before the end is allowed, but nobody writes it.
    if (cursor.text[cursor.at] === close) throw new NotPlain();
  }
  cursor.at++;
  return isMap ? map : list;
}

/** A text in quotes, without escapes, that ends on its line. */
export function plainQuoted(cursor: Cursor): string {
  const { text, at } = cursor;
  const mark = text.charAt(at);
  const end = text.indexOf(mark, at + 1);
  const words = text.slice(at + 1, end);
  if (end === -1 || end > endOfLine(text, at)) throw new NotPlain();
  // A doubled quote stands for itself, and a backslash begins an escape.
  if (mark === "'" ? text[end + 1] === mark : words.includes('\\')) throw new NotPlain();
  cursor.at = end + 1;
  return words;
}

function takeName(cursor: Cursor, map: Record<string, unknown>): string {
  NAME.lastIndex = cursor.at;
  const name = NAME.exec(cursor.text)?.[1];
  if (name === undefined || name === '__proto__' || Object.hasOwn(map, name)) throw new NotPlain();
  cursor.at = NAME.lastIndex;
  if (!isMoreOnLine(cursor)) throw new NotPlain();
  return name;
}

function takeValue(cursor: Cursor, indent: number, depth: number): unknown {
  const { text, at } = cursor;
  const first = text[at];
  if (first === '[' || first === '{') return plainFlow(cursor, indent, depth + 1);
  if (first === '"' || first === "'") return plainQuoted(cursor);
  STOP.lastIndex = at;
  const stop = STOP.exec(text);
  if (!stop || stop[0] === '[' || stop[0] === '{') throw new NotPlain();
  cursor.at = stop.index;
  return plainScalar(text.slice(at, stop.index).replace(/ +$/, ''));
}

/** Moves over spaces and line ends, to a line of the same collection. */
function toNext(cursor: Cursor, indent: number): void {
  while (!isMoreOnLine(cursor)) {
    const { text } = cursor;
    if (text[cursor.at] !== '\n') throw new NotPlain();
    const start = ++cursor.at;
    while (text[cursor.at] === ' ') cursor.at++;
    if (cursor.at - start <= indent) throw new NotPlain();
  }
}

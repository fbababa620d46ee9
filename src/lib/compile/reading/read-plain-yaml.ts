import { NotPlain } from './not-plain';
import { plainBlockText } from './plain-block-text';
import { plainFlow, plainQuoted } from './plain-flow';
import { endOfLine, isMoreOnLine, toNextLine, type Cursor } from './plain-lines';
import { plainScalar } from './plain-scalar';

/** A name at the beginning of a line, or behind the dash of an item. */
const NAME = /([A-Za-z_][\w-]{0,99}(?: [\w-]{1,99}){0,5}):(?=[ \n]|$)/y;
/** An item of a list, with something on the same line. */
const DASH = /- +(?=[^ \n])/y;
/** Levels of lists and maps within one another; the library counts more exactly. */
const DEEPEST = 10;

/**
 * Reads YAML as people write atlases: a map of names without quotes, lists, texts and numbers on one line each, `[…]`, `{…}`, and
 * texts of several lines after `>` or `|`. Its value is the one that the library gives, at a tenth of the time and memory; anything
 * else, and anything that may be a fault, is left to the library: then the result is undefined.
 */
export function readPlainYaml(text: string): { value: unknown } | undefined {
  if (text.includes('\t') || text.includes('\r')) return undefined;
  const cursor: Cursor = { text, at: 0, indent: -1 };
  try {
    toNextLine(cursor);
    if (cursor.indent !== 0) return undefined;
    const value = takeMap(cursor, 0, 0);
    // A line that fits no map or list ends all of them, and is left.
    return cursor.at === text.length ? { value } : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Reads a map whose names begin in a column, and moves to the line behind it. */
function takeMap(cursor: Cursor, column: number, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  do {
    const name = at(NAME, cursor)?.[1];
    if (name === undefined || name === '__proto__' || Object.hasOwn(map, name))
      throw new NotPlain();
    map[name] = isMoreOnLine(cursor)
      ? takeInline(cursor, column)
      : takeBelow(cursor, column, depth + 1);
  } while (cursor.indent === column);
  return map;
}

/** Reads what stands below a name that begins in a column: a list there or further in, or anything else further in. */
function takeBelow(cursor: Cursor, column: number, depth: number): unknown {
  toNextLine(cursor);
  const { indent } = cursor;
  if (depth > DEEPEST || indent < column) throw new NotPlain();
  if (cursor.text.startsWith('- ', cursor.at)) return takeList(cursor, depth);
  if (indent === column) throw new NotPlain();
  NAME.lastIndex = cursor.at;
  return NAME.test(cursor.text) ? takeMap(cursor, indent, depth) : takeInline(cursor, column);
}

/** Reads a list whose first dash is at the cursor, and moves to the line behind it. */
function takeList(cursor: Cursor, depth: number): unknown[] {
  const list: unknown[] = [];
  const column = cursor.indent;
  do {
    const dash = at(DASH, cursor)?.[0];
    if (dash === undefined) return list;
    NAME.lastIndex = cursor.at;
    const isMap = NAME.test(cursor.text);
    list.push(
      isMap ? takeMap(cursor, column + dash.length, depth + 1) : takeInline(cursor, column)
    );
  } while (cursor.indent === column);
  return list;
}

/** Reads a value that begins on the line of its name or dash, which stands in a column, and moves to the line behind it. */
function takeInline(cursor: Cursor, column: number): unknown {
  const first = cursor.text.charAt(cursor.at);
  if (first === '>' || first === '|') return plainBlockText(cursor, column);
  let value: unknown;
  if (first === '"' || first === "'") value = plainQuoted(cursor);
  else if (first === '[' || first === '{') value = plainFlow(cursor, column);
  else value = takeRestOfLine(cursor);
  if (isMoreOnLine(cursor)) throw new NotPlain();
  toNextLine(cursor);
  return value;
}

function takeRestOfLine(cursor: Cursor): string | number | boolean {
  const rest = cursor.text.slice(cursor.at, endOfLine(cursor.text, cursor.at));
  // A `#` glued to a word may be meant as text.
  const comment = rest.search(/ #(?=[ #]|$)/);
  const words = comment === -1 ? rest : rest.slice(0, comment);
  cursor.at += words.length;
  return plainScalar(words.replace(/ +$/, ''));
}

/** Moves behind what stands at the cursor, if it is that. */
function at(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

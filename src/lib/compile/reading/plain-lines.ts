import { NotPlain } from './not-plain';

const SPACE = 32;
const HASH = 35;
const LINE_END = 10;

/** A place in a text of YAML, moved along it. */
export type Cursor = {
  readonly text: string;
  /** The current character. */
  at: number;
  /** Spaces before the first character of the current line; -1 behind the last line. */
  indent: number;
};

/** Moves to the first character of the next line that says anything: neither blank nor a comment. */
export function toNextLine(cursor: Cursor): void {
  const { text } = cursor;
  let from = cursor.at === 0 ? 0 : endOfLine(text, cursor.at) + 1;
  while (from < text.length) {
    let at = from;
    while (text.charCodeAt(at) === SPACE) at++;
    const first = text.charCodeAt(at);
    if (at < text.length && first !== LINE_END && first !== HASH) {
      cursor.at = at;
      cursor.indent = at - from;
      return;
    }
    from = endOfLine(text, at) + 1;
  }
  cursor.at = text.length;
  cursor.indent = -1;
}

/** Where the line of a character ends: at its line feed, or at the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Moves over spaces; whether anything follows them on the line, other than a comment. */
export function isMoreOnLine(cursor: Cursor): boolean {
  const { text } = cursor;
  const from = cursor.at;
  while (text.charCodeAt(cursor.at) === SPACE) cursor.at++;
  const next = text.charCodeAt(cursor.at);
  if (cursor.at === text.length || next === LINE_END) return false;
  if (next !== HASH) return true;
  // A `#` glued to what is before it begins no comment.
  if (cursor.at === from) throw new NotPlain();
  return false;
}

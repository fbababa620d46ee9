import { NotPlain } from './not-plain';
import { endOfLine, toNextLine, type Cursor } from './plain-lines';

const HEADER = /([>|])(-?)\n/y;

/**
 * Reads a text of several lines at the cursor, folded (`>`) or literal (`|`), and moves to the line behind it. Its lines are indented
 * by more than `indent`. Throws NotPlain for any that is not plain.
 */
export function plainBlockText(cursor: Cursor, indent: number): string {
  const { text } = cursor;
  HEADER.lastIndex = cursor.at;
  const [, style, chomp] = HEADER.exec(text) ?? [];
  if (style === undefined) throw new NotPlain();
  let at = HEADER.lastIndex;
  let own = -1;
  let words = '';
  let blanks = 0;
  while (at < text.length) {
    const end = endOfLine(text, at);
    let first = at;
    while (text[first] === ' ') first++;
    const isBlank = first >= end;
    if (!isBlank && first - at <= indent) break;
    if (own === -1) {
      if (isBlank) throw new NotPlain();
      own = first - at;
    }
    if (isBlank) {
      if (first > at) throw new NotPlain();
      blanks++;
    } else {
      // Further indented lines are folded otherwise.
      if (first - at !== own) throw new NotPlain();
      const between = style === '|' ? '\n'.repeat(blanks + 1) : '\n'.repeat(blanks) || ' ';
      words += (words === '' ? '' : between) + text.slice(first, end);
      blanks = 0;
    }
    at = end + 1;
  }
  if (own === -1) throw new NotPlain();
  cursor.at = Math.min(at, text.length) - 1;
  toNextLine(cursor);
  return chomp ? words : `${words}\n`;
}

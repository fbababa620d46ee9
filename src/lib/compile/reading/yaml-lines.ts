/** A line of a text: where it starts and ends, where its first character and its first field are, and its words. */
export type TextLine = {
  text: string;
  start: number;
  end: number;
  first: number;
  field: number;
  words: string;
};

/** The line that contains a character. */
export function lineAt(text: string, offset: number): TextLine {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, offset));
  const end = next === -1 ? text.length : next;
  const line = text.slice(start, end);
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const dashes = /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
  return {
    text: line,
    start,
    end,
    first: start + indent,
    field: start + dashes,
    words: line.trim()
  };
}

/** The position of the last unclosed bracket or brace in a text, ignoring quoted ones; null if all are closed. */
export function openBracketBefore(text: string): number | null {
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') open.push(index);
    else if (mark === ']' || mark === '}') open.pop();
  }
  return open.at(-1) ?? null;
}

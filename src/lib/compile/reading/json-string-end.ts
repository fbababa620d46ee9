const LETTERS = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where the well-formed part of a JSON string ends that begins with the quote at a character: at its closing quote, or at what may
 * not stand in it. Long strings would take one pattern for the whole out of its stack.
 */
export function jsonStringEnd(text: string, start: number): number {
  let at = start + 1;
  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  do pass(LETTERS);
  while (pass(ESCAPE));
  return at;
}

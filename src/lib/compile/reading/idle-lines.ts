/** The lines of a text that hold only blanks or a YAML comment, and their total number of characters. */
export function idleLines(text: string): { lines: number; characters: number } {
  const idle = { lines: 0, characters: 0 };
  const line = /^[ \t\r]*(?:#|$)/my;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end + 1;
    line.lastIndex = from;
    if (line.test(text)) {
      idle.lines += 1;
      idle.characters += to - from;
    }
    from = to;
  }
  return idle;
}

/** The lines of a text that hold nothing but blanks or a comment of YAML's, and how many characters they have between them. */
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

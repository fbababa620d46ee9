/** A property of iCalendar: its name with any parameters (`DTSTART;VALUE=DATE`), and its value as written. */
export type Property = readonly [name: string, value: string];

/** A line holds at most so many octets, its line end apart (RFC 5545, section 3.1). */
const MOST_OCTETS = 75;

const encoder = new TextEncoder();

/** Properties as content lines, folded where they are long, each ending in CR LF. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');
}

/** A text as a value: what has a meaning in one is escaped, and control characters, which none may have, are dropped. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** A line that goes on begins with a space; no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The text of a written file, with folded lines of iCalendar made whole; of bytes that are no text, a character each. */
export function textOf(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content.replaceAll('\r\n ', '')
    : Buffer.from(content).toString('latin1');
}

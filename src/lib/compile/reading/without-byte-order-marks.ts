/** The files without the byte order mark that some editors write first; it is not part of the text. */
export function withoutByteOrderMarks(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([name, text]) => [name, text.replace(/^\uFEFF/, '')]));
}

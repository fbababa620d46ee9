const SPACE_AROUND = /^[\p{White_Space}\uFEFF]+|[\p{White_Space}\uFEFF]+$/gu;

/**
 * The paragraphs of our copy of a text, so that paragraph n is item n - 1: its lines, Unicode space trimmed, that are not
 * empty. What stands before the first line that is exactly `---` is the head, and not part of the text.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => /^---\r?$/.test(line));
  return lines
    .slice(rule + 1)
    .map((line) => line.replace(SPACE_AROUND, ''))
    .filter((line) => line !== '');
}

const SPACE_AROUND = /^[\p{White_Space}\uFEFF]+|[\p{White_Space}\uFEFF]+$/gu;

/**
 * The paragraphs of our copy of a text, so that paragraph n is item n - 1: its non-empty lines, trimmed of Unicode space.
 * Everything before the first line that is exactly `---` is the head, not part of the text.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => /^---\r?$/.test(line));
  return lines
    .slice(rule + 1)
    .map((line) => line.replace(SPACE_AROUND, ''))
    .filter((line) => line !== '');
}

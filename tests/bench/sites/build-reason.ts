import { stripVTControlCharacters } from 'node:util';

/** What a program says where something is wrong, in whatever words. */
const TELLING = /error|fatal|do not compile|out of memory/i;

/** From all that a failed build printed, the line that tells why, with the next where it ends in a colon. */
export function buildReason(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = Math.max(
    0,
    lines.findIndex((line) => TELLING.test(line))
  );
  const line = lines[at] ?? 'it says nothing';
  const next = lines[at + 1];
  return line.endsWith(':') && next !== undefined ? `${line} ${next}` : line;
}

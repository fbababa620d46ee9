import { parseTextDirective } from '$lib/core/text-directive';

/** A paragraph split at the passage: what stands before it, the passage, what stands behind. */
export type MarkedText = { before: string; marked: string; after: string };

/**
 * Finds the words of a text directive in their paragraph as browsers compare them: case and accents ignored, white
 * space collapsed, quotes folded, on word bounds; null where they are not there.
 */
export function markPassage(paragraph: string, passage: string): MarkedText | null {
  const directive = parseTextDirective(passage);
  if (!directive) return null;
  const { text, offsets } = fold(paragraph);
  const [prefix = '', start = '', end = '', suffix = ''] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix
  ].map((words) => fold(words ?? '').text.trim());

  for (const from of occurrences(text, start)) {
    if (!text.slice(0, from).trimEnd().endsWith(prefix)) continue;
    const ends = end
      ? [...occurrences(text, end)].filter((at) => at >= from + start.length)
      : [from];
    const last = ends
      .map((at) => at + (end || start).length)
      .find((to) => text.slice(to).trimStart().startsWith(suffix));
    if (last === undefined) continue;
    const first = offsets[from] ?? 0;
    const behind = offsets[last] ?? paragraph.length;
    return {
      before: paragraph.slice(0, first),
      marked: paragraph.slice(first, behind),
      after: paragraph.slice(behind)
    };
  }
  return null;
}

/** The folded text, with the offset in the original of each of its characters. */
function fold(original: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    if (folded !== ' ' || !text.endsWith(' ')) {
      text += folded;
      for (let i = 0; i < folded.length; i++) offsets.push(at);
    }
    at += character.length;
  }
  return { text, offsets };
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[‘’‚‛′`´]/u.test(character)) return "'";
  if (/[“”„‟″«»]/u.test(character)) return '"';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function* occurrences(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isBound(text, at) && isBound(text, at + words.length)) yield at;
}

/** Whether no word goes on across the offset. */
function isBound(text: string, at: number): boolean {
  return at === 0 || !/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

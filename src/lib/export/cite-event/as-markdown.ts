import type { Block, Run } from './citation';

/** Blocks as CommonMark, escaping any markup in the text itself. */
export function asMarkdown(blocks: readonly Block[]): string {
  return blocks.map(markdownOf).join('\n\n');
}

function markdownOf(block: Block): string {
  if (block.kind === 'paragraph') return line(block.runs);
  return block.items.map((runs, i) => `${i + 1}. ${line(runs)}`).join('\n');
}

/**
 * One line of Markdown: its start must not look like a heading, a list, a rule or a table, which leading spaces would not
 * prevent.
 */
function line(runs: readonly Run[]): string {
  const written = runs.filter(({ text }) => text !== '');
  let markdown = '';
  for (const [i, run] of written.entries()) markdown += inline(run, markdown, written[i + 1]);
  return markdown
    .trimStart()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** `before` is the Markdown preceding the run. */
function inline(run: Run, before: string, next?: Run): string {
  const { href } = run;
  if (href === undefined) return inFace(run, before, next?.href === undefined ? next?.text : '[');
  return `[${inFace(run, '[', ']')}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/**
 * A face's marks must touch its words to count: white space goes outside. Where a parser might not recognise the marks the words
 * go without, as between a letter and an emoji, or right after another face.
 */
function inFace({ text, italic, bold, shift }: Run, before: string, after = ''): string {
  // Markdown has no marks for these, but accepts HTML tags.
  if (shift) return `<${shift}>${escapeMarkdown(text)}</${shift}>`;
  const mark = (bold ? '**' : '') + (italic ? '*' : '');
  const [, left = '', words = '', right = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const inner = [...words];
  const opens = canMark([...(before + left)].at(-1), inner[0]);
  const closes = canMark([...(right + after)][0], inner.at(-1));
  // An asterisk that is no mark is escaped with a backslash: this one ends a face, and would merge with ours.
  const follows = left === '' && /(^|[^\\])(\\\\)*\*$/.test(before);
  if (mark === '' || words === '' || !opens || !closes || follows) return escapeMarkdown(text);
  return `${left}${mark}${escapeMarkdown(words)}${mark}${right}`;
}

/**
 * Whether asterisks between the two characters mark a face in every CommonMark version (its rule of flanking delimiters): up to
 * 0.30 a symbol such as an emoji counts as a letter, later as punctuation, and some see a character beyond U+FFFF as two.
 */
function canMark(outer: string | undefined, inner = ''): boolean {
  return outer === undefined || APART.test(outer) || LETTER.test(inner);
}

/** White space or punctuation in every version. */
const APART = /^(?:[\t\n\f\r\p{Zs}]|[!-/:-@[-`{-~]|(?=[\0-\uFFFF])\p{P})$/u;
/** Neither in any version; signs of a later Unicode may be either. */
const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

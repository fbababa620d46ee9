import type { Block, Run } from './citation';

/** Blocks as CommonMark, with all that the text itself would mark up escaped. */
export function asMarkdown(blocks: readonly Block[]): string {
  return blocks.map(markdownOf).join('\n\n');
}

function markdownOf(block: Block): string {
  if (block.kind === 'paragraph') return line(block.runs);
  return block.items.map((runs, i) => `${i + 1}. ${line(runs)}`).join('\n');
}

/** One line of Markdown: its beginning must not pass for a heading, a list, a rule or a table, which spaces before it would not hinder. */
function line(runs: readonly Run[]): string {
  const written = runs.filter(({ text }) => text !== '');
  let markdown = '';
  for (const [i, run] of written.entries()) markdown += inline(run, markdown, written[i + 1]);
  return markdown
    .trimStart()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** `before` is the Markdown in front of the run. */
function inline(run: Run, before: string, next?: Run): string {
  const { href } = run;
  if (href === undefined) return inFace(run, before, next?.href === undefined ? next?.text : '[');
  return `[${inFace(run, '[', ']')}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/**
 * The marks of a face stand close to its words, else they are none: white space goes outside. Where a parser might not take
 * them for marks the words go without, as between a letter and an emoji, or right behind another face.
 */
function inFace({ text, italic, bold, shift }: Run, before: string, after = ''): string {
  // Markdown has no signs for these, and takes HTML's tags.
  if (shift) return `<${shift}>${escapeMarkdown(text)}</${shift}>`;
  const mark = (bold ? '**' : '') + (italic ? '*' : '');
  const [, left = '', words = '', right = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const inner = [...words];
  const opens = canMark([...(before + left)].at(-1), inner[0]);
  const closes = canMark([...(right + after)][0], inner.at(-1));
  // An asterisk that is no mark has a backslash before it: this one ends a face, and would be one mark with ours.
  const follows = left === '' && /(^|[^\\])(\\\\)*\*$/.test(before);
  if (mark === '' || words === '' || !opens || !closes || follows) return escapeMarkdown(text);
  return `${left}${mark}${escapeMarkdown(words)}${mark}${right}`;
}

/**
 * Whether asterisks between the two characters mark a face in every CommonMark (its rule of flanking delimiters): those up to
 * 0.30 take a symbol such as an emoji for a letter, later ones for punctuation, and some see a character beyond U+FFFF as two.
 */
function canMark(outer: string | undefined, inner = ''): boolean {
  return outer === undefined || APART.test(outer) || LETTER.test(inner);
}

/** What is white space or punctuation in every version. */
const APART = /^(?:[\t\n\f\r\p{Zs}]|[!-/:-@[-`{-~]|(?=[\0-\uFFFF])\p{P})$/u;
/** What is neither in any; signs of a later Unicode may be either. */
const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

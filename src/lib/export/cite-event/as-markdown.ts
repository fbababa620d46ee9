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
  return runs
    .map((run, i) => inline(run, runs[i - 1]?.text.at(-1), runs[i + 1]?.text[0]))
    .join('')
    .trimStart()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** `before` and `after` are the characters beside the run; none at the ends of the line. */
function inline({ text, italic, bold, href }: Run, before = ' ', after = ' '): string {
  const face = (bold ? '**' : '') + (italic ? '*' : '');
  const faced = inFace(text, face, before, after);
  return href === undefined
    ? faced
    : `[${faced}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/**
 * The marks of a face stand close to its words, else they are none: white space goes outside. Between a letter and a sign they
 * would be none either (CommonMark's flanking delimiters), and the words go without.
 */
function inFace(text: string, mark: string, before: string, after: string): string {
  const [, left = '', words = '', right = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const opens = left !== '' || flanks(before, words[0]);
  const closes = right !== '' || flanks(after, words.at(-1));
  if (words === '' || !opens || !closes) return escapeMarkdown(text);
  return `${left}${mark}${escapeMarkdown(words)}${mark}${right}`;
}

function flanks(outer: string, inner = ''): boolean {
  return /[\s\p{P}\p{S}]/u.test(outer) || !/[\p{P}\p{S}]/u.test(inner);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

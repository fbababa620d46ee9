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
    .map(inline)
    .join('')
    .trimStart()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function inline({ text, italic, bold, href }: Run): string {
  const faced = inFace(inFace(escapeMarkdown(text), italic ? '*' : ''), bold ? '**' : '');
  return href === undefined
    ? faced
    : `[${faced}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** The marks of a face stand close to its words, else they are none: white space goes outside. */
function inFace(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return mark === '' || words === '' ? text : `${before}${mark}${words}${mark}${after}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

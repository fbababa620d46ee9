import type { Block, Run } from './citation';

/** Blocks as plain text: paragraphs separated by blank lines, list items numbered from 1. */
export function asText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n\n');
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return plain(block.runs);
  return block.items.map((runs, i) => `${i + 1}. ${plain(runs)}`).join('\n');
}

/** The words of the runs, without faces and links. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

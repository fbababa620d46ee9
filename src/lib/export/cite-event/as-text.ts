import type { Block, Run } from './citation';

/** Blocks as plain text: paragraphs a blank line apart, the items of a list numbered from 1. */
export function asText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n\n');
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return plain(block.runs);
  return block.items.map((runs, i) => `${i + 1}. ${plain(runs)}`).join('\n');
}

/** The words of the runs, without their faces and links. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

import { escapeMarkup } from '../../core/text/escape-markup';
import type { Block, Run } from './citation';

/** Blocks as an HTML fragment with all text escaped: `p` and `ol`, containing `strong`, `em`, `sup`, `sub` and links. */
export function asHtml(blocks: readonly Block[]): string {
  return blocks.map(htmlOf).join('\n');
}

function htmlOf(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${inline(block.runs)}</p>`;
  return `<ol>\n${block.items.map((runs) => `<li>${inline(runs)}</li>`).join('\n')}\n</ol>`;
}

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, italic, bold, shift, href }) => {
      const escaped = escapeMarkup(text);
      const words = shift ? `<${shift}>${escaped}</${shift}>` : escaped;
      const leaning = italic ? `<em>${words}</em>` : words;
      const faced = bold ? `<strong>${leaning}</strong>` : leaning;
      return href === undefined ? faced : `<a href="${escapeMarkup(href)}">${faced}</a>`;
    })
    .join('');
}

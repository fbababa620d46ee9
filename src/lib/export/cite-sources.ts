import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '../core/atlas';
import type { Citation, Citations, Run } from './cite-event/citation';
import { cslItem, type CslItem } from './csl-item';

/** The citation of each source in APA style (7th edition, English), by the id of the source. */
export function citeSources(sources: readonly Source[]): Citations {
  const entries = plugins.output.format('bibliography', sources.map(itemToCite), {
    template: 'apa',
    lang: 'en-US',
    format: 'html',
    asEntryArray: true,
    nosort: true
  });
  return Object.fromEntries(entries.map(([id, html]) => [id, runsOf(html)]));
}

/**
 * The style gives each word of an English paper's name a capital, and would make another name of `example.org`: an item in no
 * language (ISO 639's `zxx`) keeps its names as they are.
 */
function itemToCite(source: Source): CslItem {
  return { ...cslItem(source), language: 'zxx' };
}

/**
 * Reads the HTML of citeproc, which marks titles with `<i>` and the entry with a `div`, and escapes all `&`, `<` and `>` of the
 * text by their numbers. Other marks, which a title may bring along, are let go.
 */
function runsOf(html: string): Citation {
  let depth = 0;
  const runs: Run[] = [];
  for (const piece of html.trim().split(/(<[^>]*>)/)) {
    if (piece === '<i>') depth++;
    else if (piece === '</i>') depth--;
    else if (piece !== '' && !piece.startsWith('<')) append(runs, decode(piece), depth > 0);
  }
  return runs;
}

/** Adds text to the last run where both have one face. */
function append(runs: Run[], text: string, italic: boolean): void {
  const last = runs.at(-1);
  if (last && (last.italic ?? false) === italic) last.text += text;
  else runs.push({ text, ...(italic && { italic }) });
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

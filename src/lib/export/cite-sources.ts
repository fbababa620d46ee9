import { CITATION_LOCALE } from '#words/language';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslName, WholeSource } from '../core/atlas';
import { parseRichText, type RichFace, type RichText } from '../core/text/parse-rich-text';
import type { Citation, Citations, Run } from './cite-event/citation';
import { isolate } from '../core/text/isolate';
import { cslItem, type CslItem } from './csl-item';

/**
 * The citation of each source in APA style (7th edition), by source id. Each stands alone, not in a list, in which two of one author
 * and year would be told apart by letters: `Agency. (2023b, September 17)`.
 */
export function citeSources(sources: readonly WholeSource[]): Citations {
  const entries = sources.flatMap((source) =>
    plugins.output.format('bibliography', [itemToCite(source)], {
      template: 'apa',
      lang: CITATION_LOCALE,
      format: 'html',
      asEntryArray: true,
      nosort: true
    })
  );
  return Object.fromEntries(entries.map(([id, html]) => [id, runsOf(html)]));
}

/**
 * The style capitalises each word of an English paper's name, which would alter `example.org`: an item in no language (ISO 639's
 * `zxx`) keeps its names unchanged.
 */
function itemToCite(source: WholeSource): CslItem {
  const item = cslItem(source);
  const { title, author, 'container-title': container, publisher } = item;
  return {
    ...item,
    language: 'zxx',
    title: isolate(title),
    ...(author && { author: author.map(isolateName) }),
    ...(container !== undefined && { 'container-title': isolate(container) }),
    ...(publisher !== undefined && { publisher: isolate(publisher) })
  };
}

/** The style takes a given name's first letter. */
function isolateName({ literal, family, given }: CslName): CslName {
  return {
    ...(literal !== undefined && { literal: isolate(literal) }),
    ...(family !== undefined && { family: isolate(family) }),
    ...(given !== undefined && { given })
  };
}

/**
 * Reads citeproc's HTML, which marks titles with `<i>`, keeps their own markup, wraps the entry in a `div`, and escapes all `&`,
 * `<` and `>` of the text as numeric entities. Tags that are not CSL's are dropped.
 */
function runsOf(html: string): Citation {
  const runs: Run[] = [];
  addRuns(runs, parseRichText(html.trim()), {});
  return runs;
}

function addRuns(runs: Run[], parts: RichText, face: Omit<Run, 'text'>): void {
  for (const part of parts) {
    if (typeof part === 'string') append(runs, decode(part.replace(/<[^>]*>/g, '')), face);
    else addRuns(runs, part.content, { ...face, ...FACES[part.face] });
  }
}

const FACES: Partial<Record<RichFace, Omit<Run, 'text'>>> = {
  i: { italic: true },
  b: { bold: true },
  sup: { shift: 'sup' },
  sub: { shift: 'sub' }
};

/** Appends text, to the last run if its face is the same. */
function append(runs: Run[], text: string, face: Omit<Run, 'text'>): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last && last.italic === face.italic && last.bold === face.bold && last.shift === face.shift)
    last.text += text;
  else runs.push({ text, ...face });
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

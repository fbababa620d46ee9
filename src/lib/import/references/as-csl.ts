import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Reference } from './bring-references';

/** A date as RIS prints it: year, month, day and words, with slashes between them. */
const RIS_DATE = /^(\d{4})(?:\/(\d\d)?(?:\/(\d\d)?(?:\/.*)?)?)?$/;

/** Reads one entry of BibTeX or RIS as an item of CSL-JSON; a fault says why it cannot be read. */
export function asCsl(text: string): Reference {
  try {
    const items = plugins.input.chain(text, { generateGraph: false });
    const [item] = Array.isArray(items) ? (items as Record<string, unknown>[]) : [];
    if (!item) return { fault: 'expected an entry, found none' };
    return { item: mended(item) };
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    return { fault: `expected an entry that can be read, found one with a fault: ${line ?? ''}` };
  }
}

/** The library takes the authors of a news item of RIS for one reporter, and leaves RIS's dates as printed. */
function mended({ reporter, issued, ...item }: Record<string, unknown>): Record<string, unknown> {
  const { raw } = Object(issued) as { raw?: unknown };
  const parts = typeof raw === 'string' ? RIS_DATE.exec(raw) : null;
  const numbers = parts
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return {
    ...item,
    ...(issued !== undefined && { issued: numbers ? { 'date-parts': [numbers] } : issued }),
    ...(typeof reporter === 'string' && item.author === undefined && { author: [nameOf(reporter)] })
  };
}

function nameOf(name: string): { family: string; given: string } | { literal: string } {
  const [family = '', given] = name.split(/,\s*/);
  return given === undefined ? { literal: name } : { family, given };
}

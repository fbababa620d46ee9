import { publishedBecause } from '#words/export';
import { ensureFullStop, joinSentences } from '#words/sentence';
import { plugins, type BibtexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslName, SourceWords, WholeAtlas, WholeSource } from '../core/atlas';
import { yearOfCsl } from '../core/time/csl-year';
import { yearName } from '#words/dates';
import { formatIsoYear } from '../core/time/iso-year';
import { parseRichText, type RichFace, type RichText } from '../core/text/parse-rich-text';
import { publishedWords } from '../core/wording/published-words';
import { atlasItem, cslItem, type CslItem } from './csl-item';

/**
 * The sources of an atlas as BibTeX in UTF-8, under their slugs, since TeX rejects some ids; before them an entry for the atlas
 * itself with its version and licence.
 */
export function writeBibtex(atlas: WholeAtlas): string {
  const { format } = plugins.config.get('@bibtex');
  // Letters without a TeX command would be dropped, so all are kept, and the characters special to TeX are escaped here.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
  const sources = atlas.sources.map((source) =>
    escapeItem({ ...bibliographyItem(source), id: source.slug }, source.marked)
  );
  const escaped = [escapeItem(atlasItem(atlas)), ...sources];
  const dates = new Map(escaped.map((item) => [item.id, dateFields(item)]));
  const entries: BibtexEntry[] = plugins.output.format('bibtex', escaped, { format: 'object' });
  return entries
    .map(({ type, label, properties }) =>
      entry(type, label, { ...properties, ...dates.get(label) })
    )
    .join('\n');
}

/**
 * BibTeX has a year and a month; only BibLaTeX's `date`, which is EDTF, has the day: each reader uses the one it knows. BibTeX's
 * year is printed as written.
 */
function dateFields({ issued }: CslItem): Record<string, string> {
  const [cslYear, ...rest] = issued?.['date-parts'][0] ?? [];
  const year = cslYear === undefined ? null : yearOfCsl(cslYear);
  if (year === null) return {};
  const parts = rest.map((part) => String(part).padStart(2, '0'));
  const date = [formatIsoYear(year), ...parts].join('-');
  return year < 1 ? { date, year: yearName(year) } : { date };
}

function entry(type: string, label: string, properties: Record<string, string>): string {
  const fields = Object.entries(properties).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${label},\n${fields.join('')}}\n`;
}

/** A source, with a note on its day of publication if that is uncertain, since BibTeX has no field for it. */
function bibliographyItem(source: WholeSource): CslItem {
  const { note, publishedReason } = source;
  if (publishedReason === undefined) return cslItem(source);
  const unsure = publishedBecause(publishedWords(source), publishedReason);
  return {
    ...cslItem(source),
    note: note === undefined ? unsure : joinSentences([ensureFullStop(note), unsure])
  };
}

/** The fields that TeX reads as text; the address is not, and only loses braces that would end its field. */
function escapeItem(item: CslItem, marked: SourceWords['marked'] = {}): CslItem {
  const { title, 'container-title': container, publisher } = item;
  const escaped = (text: string, rich: string | undefined) =>
    rich === undefined ? escapeTex(text) : escapeRich(parseRichText(rich));
  return {
    ...item,
    title: escaped(title, marked.title),
    ...(container !== undefined && { 'container-title': escaped(container, marked.container) }),
    ...(publisher !== undefined && { publisher: escaped(publisher, marked.publisher) }),
    ...(item.note !== undefined && { note: escapeTex(item.note) }),
    ...(item.author && { author: item.author.map(escapeName) }),
    ...(item.URL !== undefined && { URL: item.URL.replace(/[{}]/g, encodeURIComponent) })
  };
}

function escapeName(name: CslName): CslName {
  return Object.fromEntries(Object.entries(name).map(([part, value]) => [part, escapeTex(value)]));
}

/** The tags that the library turns into TeX commands. */
const TAGS: Record<RichFace, [opening: string, closing: string]> = {
  i: ['<i>', '</i>'],
  b: ['<b>', '</b>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  'small-caps': ['<sc>', '</sc>'],
  nocase: ['<span class="nocase">', '</span>']
};

function escapeRich(parts: RichText): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeTex(part);
      const [opening, closing] = TAGS[part.face];
      return `${opening}${escapeRich(part.content)}${closing}`;
    })
    .join('');
}

const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\^{}}',
  '<': '{<}',
  '>': '{>}'
};

function escapeTex(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\~^<>]|[&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
      // Two of these together would be read as one sign, a quotation mark or a dash.
      .replace(/([`'-])(?=\1)/g, '$1{}')
  );
}

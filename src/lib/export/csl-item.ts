import { versionIs } from '#words/export';
import { joinSentences } from '#words/sentence';
import type { Atlas, CslName, Source, WholeSource } from '../core/atlas';
import { cslYear } from '../core/time/csl-year';
import { civilOf, isoFromDay } from '../core/time/day';
import { isoClock } from '../core/time/iso-clock';
import type { Span } from '../core/time/span';
import { licenceWords } from './licence-words';

/** An item of CSL-JSON 1.0.2, with the fields written here. */
export type CslItem = {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  language?: string;
  version?: string;
  URL?: string;
  note?: string;
  /** What an atlas keeps beyond CSL, under the names used in `copies.yaml`. */
  custom?: Record<string, unknown>;
};

/**
 * A source as CSL-JSON, with its markup. An uncertain day of publication is reduced to the month or year that all its days share;
 * the days, and a time, for which CSL has no place, are in `custom`.
 */
export function cslItem(source: WholeSource): CslItem {
  const { id, type, author, language, url, note } = source;
  const { title, container, publisher } = { ...source, ...source.marked };
  const issued = sureDate(source.published);
  const custom = customOf(source);
  return {
    id,
    type,
    title,
    ...(author.length > 0 && { author }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: url }),
    ...(note !== undefined && { note }),
    ...(Object.keys(custom).length > 0 && { custom })
  };
}

/** The atlas itself as CSL-JSON. The colon in its id keeps it distinct from source ids. */
export function atlasItem(atlas: Atlas): CslItem {
  return {
    id: `atlas:${atlas.id}`,
    type: 'dataset',
    title: atlas.title,
    publisher: 'Dateline',
    version: atlas.version,
    note: joinSentences([versionIs(atlas.version), licenceWords(atlas)])
  };
}

/**
 * The days on which a source may have been published, as EDTF: one day if certain. A source that gives its time has that instead,
 * with its offset, as `when` of an atlas is written: `2023-09-12T06:00+09:00`, or two such with a slash between them.
 */
export function publishedEdtf({
  published,
  publishedAt
}: Pick<Source, 'published' | 'publishedAt'>): string {
  if (publishedAt) {
    const ends = [publishedAt.from, publishedAt.to - 60];
    return [...new Set(ends.map((end) => isoClock(end, publishedAt.offset)))].join('/');
  }
  const { from, to } = published;
  return to - from > 1 ? `${isoFromDay(from)}/${isoFromDay(to - 1)}` : isoFromDay(from);
}

function customOf(source: WholeSource) {
  const { sha256, publishedAt, publishedReason, inferred, archive } = source;
  const isBeyondCsl = publishedAt !== undefined || publishedReason !== undefined;
  return {
    ...(sha256 !== undefined && { sha256 }),
    ...(isBeyondCsl && { available: publishedEdtf(source) }),
    ...(publishedReason !== undefined && { available_reason: publishedReason }),
    ...(inferred && { inferred }),
    ...(archive && { archive })
  };
}

/** The year, month and day of the span as far as all its days share them; undefined if they share no year. */
function sureDate({ from, to }: Span): number[] | undefined {
  const first = civilOf(from);
  const last = civilOf(to - 1);
  if (first.year !== last.year) return undefined;
  const year = cslYear(first.year);
  if (first.month !== last.month) return [year];
  return first.day === last.day ? [year, first.month, first.day] : [year, first.month];
}

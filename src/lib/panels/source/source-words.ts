import { joinNames } from '#words/join-names';
import { LANGUAGE } from '#words/language';
import { metadataFields } from '#words/source';
import type { CslName, Source, SourceWords } from '$lib/core/atlas';
import { agencyOf } from '$lib/core/evidence/agency-of';
import { byAgency } from '$lib/core/evidence/by-agency';
import { publisherOf } from '$lib/core/evidence/publisher-of';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { isolate } from '$lib/core/text/isolate';

/** `The Paper (The Company)`; either may be missing, and the result is empty if both are. */
export function imprint({ container, publisher }: Source): string {
  if (container === undefined || publisher === undefined || container === publisher)
    return isolate(container ?? publisher ?? '');
  return `${isolate(container)} (${isolate(publisher)})`;
}

/** The same; without either, an author that publishes itself, as an agency does; null if there is none. */
export function imprintOrAuthor(index: AtlasIndex, source: Source): string | null {
  const publisher = publisherOf(index, source);
  return imprint(source) || (publisher === null ? null : isolate(publisher));
}

/** The same in one line, with the agency of whose article it is a client: `Agency, in The Paper`. */
export function imprintInBrief(index: AtlasIndex, source: Source): string | null {
  const named = imprintOrAuthor(index, source);
  return named === null ? null : byAgency(index, source, named);
}

/** `Jane Doe`, `The Staff`, from names as CSL-JSON writes them. */
export function authorNames(names: readonly CslName[]): string[] {
  return names
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .filter((name) => name !== '');
}

/** `Jane Doe, John Roe and The Staff`, from names as CSL-JSON writes them; empty if there are none. */
export function authorWords(names: readonly CslName[]): string {
  return joinNames(authorNames(names).map(isolate));
}

/**
 * The names round the title in a reference: the imprint, with the agency of whose article it is a client, and the authors besides.
 * Either may be empty.
 */
export function referenceNames(
  index: AtlasIndex,
  source: Source
): { imprint: string; authors: string } {
  const plain = imprint(source);
  const named = byAgency(index, source, plain);
  if (named === plain) return { imprint: plain, authors: authorWords(source.author) };
  const agency = agencyOf(index, source)?.name;
  const besides = source.author.filter(({ literal }) => literal !== agency);
  return { imprint: named, authors: authorWords(besides) };
}

/** The label of a metadata field on a card. */
export function metadataWord(field: string): string {
  return metadataFields[field] ?? field;
}

const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language' });

/** The name of a source's language: `French` for `fr`; a tag that is not BCP 47 as it is, null if there is none. */
export function languageName({ language }: Source): string | null {
  if (language === undefined) return null;
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
  return (isTag && languages.of(language)) || language;
}

/** What kind of source it is for us: an article of which we keep a copy, a data set, or a report that anybody can look up. */
export function sourceKind({ type }: Source, { sha256 }: SourceWords): 'copy' | 'data' | 'report' {
  if (type === 'dataset') return 'data';
  return sha256 === undefined ? 'report' : 'copy';
}

import { joinNames } from '#words/join-names';
import { LANGUAGE } from '#words/language';
import { metadataFields } from '#words/source';
import type { CslName, Source } from '$lib/core/atlas';
import { isolate } from '$lib/core/text/isolate';

/** `The Paper (The Company)`, of which either may be missing; empty where both are. */
export function imprint({ container, publisher }: Source): string {
  if (container === undefined || publisher === undefined || container === publisher)
    return isolate(container ?? publisher ?? '');
  return `${isolate(container)} (${isolate(publisher)})`;
}

/** `Jane Doe`, `The Staff` of names as CSL-JSON writes them. */
export function authorNames(names: readonly CslName[]): string[] {
  return names
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .filter((name) => name !== '');
}

/** `Jane Doe, John Roe and The Staff` of names as CSL-JSON writes them; empty of none. */
export function authorWords(names: readonly CslName[]): string {
  return joinNames(authorNames(names).map(isolate));
}

/** What a metadata field is called on a card. */
export function metadataWord(field: string): string {
  return metadataFields[field] ?? field;
}

const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language' });

/** What a source's language is called: `French` of `fr`; a tag that is not BCP 47 as it is, null where none is given. */
export function languageName({ language }: Source): string | null {
  if (language === undefined) return null;
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
  return (isTag && languages.of(language)) || language;
}

/** What a source is to us: an article of which we keep a copy, or a report that anybody can look up. */
export function sourceKind({ sha256 }: Source): 'copy' | 'report' {
  return sha256 === undefined ? 'report' : 'copy';
}

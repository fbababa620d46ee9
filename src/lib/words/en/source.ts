import { countNoun } from './count-noun';
import { joinNames } from './join-names';

export const sources = 'Sources';

/** Above the list: how many of the sources have our copy, and how many are public reports. */
export const sourcesInOrder = (copies: number, reports: number) =>
  `${countNoun(copies + reports, 'source')} in order of publication: ${copies} with our copy, whose ` +
  `claims name their paragraph, and ${countNoun(reports, 'public report')}, to be read at the address given.`;

export const publisher = 'Publisher';
/** Beside `publisher`. */
export const notNamed = 'Not named';
export const publisherNotNamed = 'Publisher not named';
/** Before the names of authors. */
export const by = 'By';
export const published = 'Published';
export const uncertain = 'uncertain';
export const uncertainBecause = (reason: string) => `Uncertain: ${reason}`;
export const language = 'Language';
/** Beside `language`. */
export const notGiven = 'Not given';
export const languageNotGiven = 'language not given';
export const kind = 'Kind';
/** What a source is to us: by itself, and in a list. */
export const kinds = { copy: 'Article with our copy', report: 'Public report' };
export const kindsInList = { copy: 'article with our copy', report: 'public report' };

/** The fields of metadata, by their names in CSL-JSON. */
export const metadataFields: Readonly<Record<string, string>> = {
  author: 'author',
  'container-title': 'publication',
  issued: 'day of publication',
  language: 'language',
  publisher: 'publisher',
  title: 'title',
  type: 'kind of source',
  URL: 'address'
};
/** That a field of metadata is not printed in the source, and how it was worked out. */
export const inferred = (field: string, reason: string) => `Inferred ${field}: ${reason}`;

export const openSource = 'Open the source';
export const openArchived = 'Open an archived copy';
export const noAddress = 'No address is known for this copy.';

export const noClaims = 'No claims.';
/** Of a source in a list; `relied` is from `reliedOn`. */
export const claimsOnEvents = (claims: number, events: number, relied: string) =>
  `${countNoun(claims, 'claim')} on ${countNoun(events, 'event')}. ${relied}.`;

export const claimsOf = (number: number) => countNoun(number, 'claim');
export const ownReport = 'Its own report';
export const namesNoOrigin = 'Names no origin';
export const passedOnBy = 'Passed on by';

/**
 * Whom a source relied on: `Cites the Agency and the Ministry; names no origin for 2 claims`. Takes the names of whom it cites, and how
 * many of its claims are its own, name no origin, and are there in all.
 */
export function reliedOn(
  names: readonly string[],
  { own, unnamed, all }: { own: number; unnamed: number; all: number }
): string {
  const parts = [
    names.length > 0 && `cites ${joinNames(names)}`,
    own > 0 && (own === all ? 'its own report' : `${claimsOf(own)} of its own`),
    unnamed > 0 &&
      (unnamed === all ? 'names no origin' : `names no origin for ${claimsOf(unnamed)}`)
  ].filter((part) => part !== false);
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

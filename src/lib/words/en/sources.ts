import { countNoun, eventsAndExpected } from './count-noun';
import { joinNames } from './join-names';

/** For search engines and link previews. */
export const sourcesDescription = (atlas: string) =>
  `The sources of “${atlas}”, and what each of them says.`;

/** Above the list: how many of the sources have our copy, and how many are public reports. */
export const sourcesInOrder = (copies: number, reports: number) =>
  `${countNoun(copies + reports, 'source')} in order of publication: ${countNoun(copies, 'article')}, cited by ` +
  `paragraph from our copy, and ${countNoun(reports, 'public report')}, linked.`;

export const publisherNotNamed = 'Publisher not named';
export const languageNotGiven = 'language not given';
/** For the day of publication. */
export const uncertain = 'uncertain';
/** The kind of source. */
export const kinds = {
  copy: 'article, of which we keep a copy',
  data: 'data set',
  report: 'public report'
};

export const noClaims = 'No claims.';
/** For a source in a list, with how many events it reports and how many it only expects; `relied` is from `reliedOn`. */
export const claimsOnEvents = (
  claims: number,
  { events, expected }: { events: number; expected: number },
  relied: string
) => `${countNoun(claims, 'claim')} on ${eventsAndExpected(events, expected)}. ${relied}.`;

/**
 * Whom a source relied on: `Cites the Agency and the Ministry; no source cited for 2 claims`. Takes the names it cites, and the
 * numbers of claims that are its own, that name no origin, and in total.
 */
export function reliedOn(
  names: readonly string[],
  { own, unnamed, all }: { own: number; unnamed: number; all: number }
): string {
  const parts = [
    names.length > 0 && `cites ${joinNames(names)}`,
    own > 0 && (own === all ? 'its own report' : `${countNoun(own, 'claim')} of its own`),
    unnamed > 0 &&
      (unnamed === all ? 'cites no source' : `no source cited for ${countNoun(unnamed, 'claim')}`)
  ].filter((part) => part !== false);
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

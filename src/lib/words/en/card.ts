import { speeches, stanceNames, type Speech } from './claims';
import { countNoun } from './count-noun';
import { bothOrAll } from './numbers';

type Stance = keyof typeof stanceNames;
type Rivalry = 'disputes' | 'both-stand' | 'within-day' | 'expected' | 'printed';
type Result = 'as-expected' | 'otherwise' | 'did-not-happen' | 'open';

/** The words before an element in a sentence, and those after it. */
type Around = readonly [string, string];

/** The part of the page with the way back from a card. */
export const card = 'Card';

/** The link back to a list of so many events. */
export const backToList = (number: number) =>
  number > 1 ? `All ${number} events` : 'Back to the list';

export const outsideWindow = (time: string) => `Outside the time shown: ${time}.`;

export const goThere = 'Go there';

/** Terms, each before its description. */
export const when = 'When';
export const where = 'Where';
export const who = 'Who';
export const status = 'Status';

/** Above an event's claims; `perhaps` if it is uncertain whether any was known by then. */
export const claimsHeading = (perhaps: boolean) =>
  `Who says what${perhaps ? ', perhaps known by then' : ''}`;

/** Round the name of who said it, the origin or the publisher: `Denied by the Agency`. */
export const saidBy = (stance: Stance): Around => [`${stanceNames[stance]} by `, ''];

/** Round the publisher of a claim without an origin: `Denied by the Herald, citing no source`. */
export const saidWithoutOrigin = (stance: Stance): Around => [
  `${stanceNames[stance]} by `,
  ', citing no source'
];

/** Round those who passed it on, where nobody is named who said it first: `Reported via the Herald, original source not named`. */
export const passedOnBy = (stance: Stance): Around => [
  `${stanceNames[stance]} via `,
  ', original source not named'
];

/** For a claim that names neither. */
export const saidNamelessly = (stance: Stance) =>
  `${stanceNames[stance]} in an article that names no publisher and cites no source`;

/** How a source tells of something said: whoever alleges it is who said it, and the source reports that. */
const reporting = (stance: Stance) => stanceNames[stance === 'alleges' ? 'reports' : stance];
/** Before who reports something said: `Reported by the Herald; said by the Minister`. */
export const reportedBy = (stance: Stance) => `${reporting(stance)} by `;
/** The same of an article of no known publisher, by its title or what it is called instead. */
export const reportedIn = (stance: Stance, article: string) => `${reporting(stance)} in ${article}`;
/** After that, before who said it. */
export const spokenBy = (speech: Speech) => `; ${speeches[speech]} by `;
/** The same where nobody is named who said it. */
export const speakerNotNamed = (speech: Speech) =>
  `, which does not say who ${speeches[speech]} it`;

/** When a source came out, and why that is uncertain. */
export const publishedWhy = (day: string, reason: string) => `${day}: ${reason}`;

/**
 * Round the title of a source whose imprint and authors may be empty: `The Paper: “Title”, by Jane Doe; published 5 May 2024.`
 */
export const reference = (imprint: string, authors: string, published: string): Around => [
  imprint === '' ? '' : `${imprint}: `,
  `${authors === '' ? '' : `, by ${authors}`}; published ${published}`
];

/** Links to the page of a source. */
export const allOfSource = 'Everything this source says';

export const expectedUnsettled = 'Expected; outcome not known by then.';

/** How an expectation ended, once known. */
export const outcomes: Record<Exclude<Result, 'otherwise'>, string> = {
  'as-expected': 'It happened as expected.',
  'did-not-happen': 'Expected, but it did not happen.',
  open: 'Expected; no source here says whether it happened.'
};

/** How one that came about otherwise ended: whether the place or the time was different. */
export function outcomeOtherwise(elsewhere: boolean, untimely: boolean): string {
  const how = [...(elsewhere ? ['elsewhere'] : []), ...(untimely ? ['at another time'] : [])];
  return how.length > 0
    ? `Expected; it took place ${how.join(' and ')}.`
    : 'Expected, but it turned out differently.';
}

/** Before the claim that settles an expectation. */
export const settledBy = 'Outcome reported by:';

/** Above the expectations that an event fulfilled, or replaced. */
export const hadBeenExpected = 'What was expected';

const RESULTS: Record<Result, string> = {
  'as-expected': 'it happened as expected',
  otherwise: 'it turned out differently',
  'did-not-happen': 'it did not happen',
  open: 'outcome not known'
};

/** Who expected it, and how it turned out: `By the Agency; it turned out differently`. */
export const expectedBy = (tellers: string, result: Result) => `By ${tellers}; ${RESULTS[result]}`;

/** The kind of place, and its country: `railway station, Japan`. */
export const kindInCountry = (kind: string, country: string) => `${kind}, ${country}`;

/** Above those who say that it happened, beside those who deny it. */
export const saidAndDenied = 'Reported and denied';

/** Above sides that differ on a field, each in a column; `word` names the field within a sentence, `sides` counts them. */
export function rivalsHeading(kind: Rivalry, word: string, sides: number): string {
  switch (kind) {
    case 'disputes':
      return `Reports differ on the ${word}`;
    case 'both-stand':
      return `Reports differ on the ${word}, and ${bothOrAll(sides)} can be right`;
    case 'within-day':
      return `Reports differ on the ${word}, within one day`;
    case 'expected':
      return `Expectations differ on the ${word}`;
    case 'printed':
      return `One moment, ${countNoun(sides, 'printed date')}: the time zones differ`;
  }
}

/** Below the side that the atlas follows. */
export const editorsChoice = 'Used in this atlas';

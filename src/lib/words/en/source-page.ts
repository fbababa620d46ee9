import { speeches, stanceNames, type Said } from './claims';
import { countNoun } from './count-noun';

/** For search engines and link previews. */
export const sourceDescription = (
  source: string,
  { publisher, published, atlas }: { publisher: string; published: string; atlas: string }
) => `What “${source}” (${publisher}, ${published}) says, as cited in “${atlas}”.`;

/** For a source named in an address, in quotation marks. */
export const noSource = (quoted: string, atlas: string) =>
  `There is no source named ${quoted} in “${atlas}”.`;

export const reliedOnHeading = 'Who it cites';
export const coversHeading = 'What it covers';
export const expectedHeading = 'What it expected';
export const saysHeading = 'What it says';
export const copyHeading = 'Our copy';

export const publisher = 'Publisher';
/** Beside `publisher`. */
export const notNamed = 'Not named';
/** Before the names of authors. */
export const by = 'By';
export const published = 'Published';
export const uncertainBecause = (reason: string) => `Uncertain: ${reason}`;
/** Beside a day of publication, in an atlas whose other sources give their hours. */
export const givesNoHour = 'No hour given: at any hour of that day it is only perhaps known.';
export const language = 'Language';
/** Beside `language`. */
export const notGiven = 'Not given';
export const kind = 'Kind';
/** The kind of source. */
export const kinds = {
  copy: 'Article, of which we keep a copy',
  data: 'Data set',
  report: 'Public report'
};

export const claimsOf = (number: number) => countNoun(number, 'claim');
export const ownReport = 'Its own report';
export const namesNoOrigin = 'Cites no source';
export const passedOnBy = 'Passed on by';

/** Above the claims; `inOrder` if they are in order of paragraph. */
export const claimsBelow = (number: number, inOrder: boolean) =>
  `${countNoun(number, 'claim')}${inOrder ? ', in order of paragraph' : ''}. ` +
  'Each event’s status takes all reports into account; the days are those this source gives.';

type Stance = keyof typeof stanceNames;
export const stanceAlone = (stance: Stance) => stanceNames[stance];
export const stanceUnnamed = (stance: Stance) => `${stanceNames[stance]}, citing no source`;
/** Before and after whom the source cites. */
export const stanceCiting = (stance: Stance) => [`${stanceNames[stance]}, citing `, ''] as const;

/** The same, where those are only who passed it on, and nobody is named who said it first. */
export const stanceCitingOnward = (stance: Stance) =>
  [`${stanceNames[stance]}, citing `, ', original source not named'] as const;

/** Of something said: before and after whom the source cites for it, if anybody: `Reported, citing the Agency; said by the Minister`. */
export const stanceSaid = (stance: Stance, said: Said) =>
  [
    `${reporting(stance)}, citing `,
    said.by === null
      ? `; it does not say who ${speeches[said.speech]} it`
      : `; ${speeches[said.speech]} by `
  ] as const;
/** The same where it cites nobody: up to who said it. */
export const stanceSaidAlone = (stance: Stance, said: Said) =>
  said.by === null
    ? `${reporting(stance)}; it does not say who ${speeches[said.speech]} it`
    : `${reporting(stance)}; ${speeches[said.speech]} by `;
/** Whoever alleges something is who said it: the source reports that. */
const reporting = (stance: Stance) => stanceNames[stance === 'alleges' ? 'reports' : stance];

export const passagesMarked = 'The passages cited are marked; each number links to its claim.';
/** For the link from a passage. */
export const claimNumber = (number: number) => `Claim ${number}`;

/** Before the event that an expectation turned into, between it and its time, and after that. */
export const whatHappened = ['What happened: ', ', ', ''] as const;
/** Before the source that settles an expectation, between it and its day, and after that. */
export const settledBy = ['Outcome reported by ', ', ', ''] as const;

import { inFigures } from './numbers';

/** What readers call a field of a claim, within a sentence. */
export const claimFieldNames = {
  when: 'time',
  part: 'part of the day',
  place: 'place',
  actors: 'participants',
  values: 'details',
  origin: 'source cited',
  via: 'how it was passed on',
  stance: 'kind of report'
};

/** What claims can differ on, within a sentence. */
export const rivalNames = {
  day: 'day',
  time: claimFieldNames.when,
  place: claimFieldNames.place
};

/** The same of several. */
export const rivalPlurals = { day: 'days', time: 'times', place: 'places' };

/** How something was said, before `by`. */
export const speeches = { said: 'said', announced: 'announced', alleged: 'alleged' };
export type Speech = keyof typeof speeches;
/** How something was said, and by whom; null where nobody is named. */
export type Said = { speech: Speech; by: string | null };

/** Who said it first and who passed it on, in order: `the Agency, via the Herald`; without the first, all who passed it on. */
export const originVia = (origin: string, via: readonly string[]) =>
  [origin, ...via.map((name) => `via ${name}`)].join(', ');

/** An article by an agency, and the client that printed it: `Agency, in The Herald`. */
export const agencyIn = (agency: string, client: string) => `${agency}, in ${client}`;

/** An amount in a unit of the atlas: `1,200 km`. */
export const amountOf = (amount: number, unit: string) => `${inFigures(amount)} ${unit}`;

/** What a source does in a claim. In the passive, since an origin may be one agency or many officials. */
export const stanceNames = {
  reports: 'Reported',
  confirms: 'Confirmed',
  alleges: 'Alleged',
  denies: 'Denied',
  expects: 'Expected',
  retracts: 'Retracted'
};

/** Why a field that the source does not print was read so: `Inferred time: it names the day before.` */
export const inferredBecause = (field: string, reason: string) => `Inferred ${field}: ${reason}`;

export const paragraphOfCopy = (number: number) => `paragraph ${number} of our copy`;

/** Between a stance and the publisher, in a claim told in one line: `Denied: The Herald, citing the Agency, Tue 12 Sept 2023`. */
export const afterStance = ': ';

/**
 * Between the publisher and the day, in the same line; `cited` is null if nobody is cited, and `said` of what is nothing said:
 * `, citing the Agency; said by the Minister, `.
 */
export const citing = (cited: string | null, said: Said | null = null) =>
  `${cited === null ? '' : `, citing ${cited}`}${said?.by ? `; ${speeches[said.speech]} by ${said.by}` : ''}, `;

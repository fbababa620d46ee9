import { rivalNames, rivalPlurals } from './claims';
import { joinNames } from './join-names';
import { bothOrAll, numberInWords } from './numbers';
import { capitalise } from './sentence';

/** Distinct names, as written within a sentence. */
type Names = readonly string[];

export const retractedBy = (names: Names) => `Retracted by ${joinNames(names)}.`;

export const expectedBy = (names: Names) => `Expected by ${joinNames(names)}.`;
export const notSettledYet = 'No report yet says whether it happened.';
export const notSettled = 'No source here says whether it happened.';

const RESULTS = {
  'as-expected': 'it happened as expected',
  otherwise: 'it turned out differently',
  'did-not-happen': 'it did not happen'
};

/** How an expectation ended, by those who settle it. */
export const settledBy = (names: Names, result: keyof typeof RESULTS) =>
  `Outcome reported by ${joinNames(names)}: ${RESULTS[result]}.`;

/** Only those who deny it are known to mention it. */
export const onlyDeniedBy = (names: Names) =>
  `Denied by ${joinNames(names)}; no source here reports it.`;

/** Who says it and who denies it; there may be nobody who reports or alleges it. */
type Denial = { reporting: Names; alleging: Names; denying: Names };

/** `Reported by the Agency; denied by the Ministry.` */
export function saidAndDenied({ reporting, alleging, denying }: Denial): string {
  const parts = [
    ...(reporting.length > 0 ? [`reported by ${joinNames(reporting)}`] : []),
    ...(alleging.length > 0 ? [`alleged by ${joinNames(alleging)}`] : []),
    `denied by ${joinNames(denying)}`
  ];
  return `${capitalise(parts.join('; '))}.`;
}

/** One witness contradicts itself, in so many reports of its own. */
export const givesAccounts = (names: Names, number: number, of: keyof typeof rivalPlurals) =>
  `${capitalise(differing(number, rivalPlurals[of]))}, ${bothOrAll(number)} from ${joinNames(names)}; ${oneOfThemIsWrong(number)}.`;
/** So many reports of others lead to one witness, who need not have contradicted itself. */
export const accountsGoBackTo = (names: Names, number: number, of: keyof typeof rivalPlurals) =>
  `${capitalise(differing(number, rivalPlurals[of]))}, ${bothOrAll(number)} attributed to ${joinNames(names)}; ${oneOfThemIsWrong(number)}.`;

/** A source, and whom it cites: `the Herald, citing the Agency`. */
export const sourceCiting = (source: string, cited: string | null) =>
  cited === null ? source : `${source}, citing ${cited},`;
/** What one source says against itself; `teller` is from `sourceCiting`, the values are in words. */
export const givesSeveral = (
  teller: string,
  of: keyof typeof rivalPlurals,
  values: readonly string[]
) =>
  `${capitalise(teller)} gives ${numberInWords(values.length)} ${rivalPlurals[of]}: ${joinValues(values)}.`;
/** The same of what is neither a time nor a place; `stands` as `why` in `allCanStand`, undefined if they are not said to stand. */
export const givesValues = (
  teller: string,
  label: string,
  values: readonly string[],
  stands: string | null | undefined
) =>
  `${capitalise(teller)} gives ${accountsOf(values.length, label)}: ${joinValues(values)}` +
  (stands === undefined ? '.' : `; ${canStand(values.length, stands)}`);

/** `Reports differ on the day: either One and Two, or Three, must be wrong.` */
export const reportsDiffer = (on: keyof typeof rivalNames, sides: readonly Names[]) =>
  `Reports differ on the ${rivalNames[on]}: ${oneIsWrong(sides)}.`;

/** The same where somebody is on several sides. */
export const reportsDifferWithin = (on: keyof typeof rivalNames) =>
  `Reports differ on the ${rivalNames[on]}, and not all of them can be right.`;

/** Of a value that is neither a time nor a place: whether one is wrong is not for us to say. `label` says what it is of. */
export const reportsDifferOnValue = (label: string) => `Reports differ on the ${label}.`;
/** The same of one witness that contradicts itself, in so many reports of its own. */
export const givesAccountsOfValue = (names: Names, number: number, label: string) =>
  `${capitalise(accountsOf(number, label))}, ${bothOrAll(number)} from ${joinNames(names)}.`;
/** The same of so many reports of others that lead to one witness. */
export const accountsOfValueGoBackTo = (names: Names, number: number, label: string) =>
  `${capitalise(accountsOf(number, label))}, ${bothOrAll(number)} attributed to ${joinNames(names)}.`;
/** The same of so many values that the atlas says can all be true; `why` is a sentence, or null where it would tell too much. */
export const allCanStand = (label: string, values: number, why: string | null) =>
  `Reports differ on the ${label}, and ${canStand(values, why)}`;

/** `why` is a sentence, or null. */
function canStand(values: number, why: string | null): string {
  return `${bothOrAll(values)} can be right${why === null ? '.' : `: ${why}`}`;
}

function accountsOf(number: number, what: string): string {
  return `${numberInWords(number)} accounts of the ${what}`;
}

/** `two different days` */
function differing(number: number, plural: string): string {
  return `${numberInWords(number)} different ${plural}`;
}

function oneOfThemIsWrong(number: number): string {
  return number > 2 ? 'at most one can be right' : 'one must be wrong';
}

/** Values set apart by more than a comma where one contains a comma. */
function joinValues(values: readonly string[]): string {
  return values.some((value) => value.includes(', ')) ? values.join('; ') : joinNames(values);
}

/** Names are set off by commas if a side has several, or one that reads like several. */
function oneIsWrong(sides: readonly Names[]): string {
  const [first = '', second = '', ...more] = sides.map(joinNames);
  if (more.length > 0) return `at most one of ${joinNames(sides.map(joinNames))} can be right`;
  const several = sides.some((names) => names.length > 1 || names.some(readsAsSeveral));
  return `either ${first}${several ? ', or' : ' or'} ${second}${several ? ',' : ''} must be wrong`;
}

/** A name containing a comma or an `and`. */
const readsAsSeveral = (name: string) => /,| and /.test(name);

export const onlyAllegedBy = (names: Names) =>
  `Alleged by ${joinNames(names)}; no source here confirms it.`;
export const allegedBy = (names: Names) => `Alleged by ${joinNames(names)}.`;

export const perhapsNotOutYet = 'It may not have been published by then.';

import { pluralOf } from './count-noun';
import { joinNames } from './join-names';
import { numberInWords } from './numbers';
import { capitalise } from './sentence';

/** Distinct names, as written within a sentence. */
type Names = readonly string[];

/** Names that count as one witness: a single one, or all those of one owner. */
type Voice = { names: Names; owner: string | null };

/** What is reported: that it is so, or of a statement that it was said. */
export type Matter = 'so' | 'said';

/** Who would have to be wrong: one of this name, one nameless report, or so many, named before. */
export type Wrong = string | null | number;

const WITNESS = { so: 'origin', said: 'outlet' };
const MISSING = { so: 'origin', said: 'publisher' };

/** `Three outlets report it: the Agency and the Herald, both of the state, and the Courier.` */
export const witnessesReportIt = (matter: Matter, number: number, voices: readonly Voice[]) =>
  `${count(number, WITNESS[matter])} report it: ${joinVoices(voices)}.`;

/** Several witnesses, all of one owner. */
export const witnessesOfOneOwner = (matter: Matter, voice: Voice) =>
  `${count(voice.names.length, WITNESS[matter])}, one owner: ${voiceName(voice)}.`;

export const oneReport = (witness: string) => `One report: ${witness}.`;
/** Reports that name no witness; `names` are their publishers or titles, none where none is known. */
export const reportsWithoutWitness = (matter: Matter, number: number, names: Names) =>
  `${count(number, 'report')}, with no ${MISSING[matter]} named${names.length > 0 ? `: ${joinNames(names)}` : ''}.`;
export const reportsOfOneWitness = (matter: Matter, number: number, witness: string) =>
  `${count(number, 'report')}, one ${WITNESS[matter]}: ${witness}.`;
/** Some of the reports name the same witness, and the others none. */
export const reportsWithOneNamed = (matter: Matter, number: number, witness: string) =>
  `${count(number, 'report')}, one ${WITNESS[matter]} that is named: ${witness}.`;

export const mayHaveOneOrigin = 'They may go back to one, who alone might have to be wrong.';
export const mayComeFrom = (witness: string) =>
  `What names none may come from there, so that ${withClosingComma(witness)} alone might have to be wrong.`;

const OTHERWISE = { so: 'be so', said: 'have been said' };

export const ifNot = (matter: Matter, wrong: Wrong) =>
  `For it not to ${OTHERWISE[matter]}, ${whoIsWrong(wrong)} would have to be wrong.`;

/** `both`, `the Agency`, `that report`. */
export function whoIsWrong(wrong: Wrong): string {
  if (wrong === null) return 'that report';
  if (typeof wrong === 'string') return withClosingComma(wrong);
  return wrong === 2 ? 'both' : `all ${numberInWords(wrong)}`;
}

/** Set off by commas if one of them is of several names. */
function joinVoices(voices: readonly Voice[]): string {
  const names = voices.map(voiceName);
  const several = voices.some((voice) => voice.names.length > 1);
  if (!several || names.length < 2) return joinNames(names);
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** `the Agency and the Herald, both of the state`; the owner of a single name is left out. */
function voiceName({ names, owner }: Voice): string {
  if (names.length < 2 || owner === null) return joinNames(names);
  return `${joinNames(names)}, ${names.length === 2 ? 'both' : 'all'} of ${owner}`;
}

/** A name before its verb: one containing a comma needs another after it. */
function withClosingComma(name: string): string {
  return name.includes(',') ? `${name},` : name;
}

/** At the start of a sentence: `Two reports`. */
function count(number: number, noun: string): string {
  return `${capitalise(numberInWords(number))} ${pluralOf(number, noun)}`;
}

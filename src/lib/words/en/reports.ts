import { pluralOf } from './count-noun';
import { joinNames } from './join-names';
import { bothOrAll, numberInWords } from './numbers';
import { capitalise } from './sentence';

/** Distinct names, as written within a sentence. */
type Names = readonly string[];

/** Names that count as one witness: a single one, or all those of one owner. */
type Voice = { names: Names; owner: string | null };

/** What is reported: that it is so, or of a statement that it was said. */
export type Matter = 'so' | 'said';

/** Whether a witness published what is told, or is cited by those who did. */
export type Teller = 'publisher' | 'cited';

const FROM = { publisher: 'from', cited: 'citing' };
/** What a report may leave unnamed. */
const MISSING = { so: 'source', said: 'publisher' };

/** `Reported separately by the Agency and the Herald, both of the state, and by the Courier.` */
export const reportedSeparately = (voices: readonly Voice[]) =>
  `Reported separately by ${joinVoices(voices)}.`;

/** Several witnesses, all of one owner: never told as separate. */
export const reportedByOneOwner = (voice: Voice) =>
  `Reported by ${voiceName(voice)}, so they count as one.`;

export const oneReport = (witness: string, teller: Teller) =>
  `One report, ${FROM[teller]} ${witness}.`;
/** `Two reports, both from the Agency.` */
export const reportsOfOneWitness = (number: number, witness: string, teller: Teller) =>
  `${count(number, 'report')}, ${bothOrAll(number)} ${FROM[teller]} ${witness}.`;

/** Reports that name no witness; `names` are their publishers or titles, none where none is known. */
export const reportsWithoutWitness = (matter: Matter, number: number, names: Names) =>
  `${count(number, 'report')}, ${names.length > 0 ? `from ${joinNames(names)}, ` : ''}${WITHOUT[matter]}.`;
const WITHOUT = { so: 'citing no source', said: 'with no publisher named' };

/** Some of the reports name the same witness, and the others none. */
export const reportsWithOneNamed = (matter: Matter, number: number, witness: string) =>
  `${count(number, 'report')}; the only ${MISSING[matter]} named is ${witness}.`;

export const mayHaveOneSource = 'They may all rest on the same one.';
/** Where only some of the reports name whom they have it from: the others may not be separate. */
export const mayComeFromThere = (matter: Matter) =>
  `A report that ${NAMELESS[matter]} may come from there too.`;
const NAMELESS = { so: 'cites no source', said: 'names no publisher' };

/** Each after its own `by` if one of them is of several names. */
function joinVoices(voices: readonly Voice[]): string {
  const names = voices.map(voiceName);
  const several = voices.some((voice) => voice.names.length > 1);
  if (!several || names.length < 2) return joinNames(names);
  return `${names.slice(0, -1).join(', by ')}, and by ${names.at(-1)}`;
}

/** `the Agency and the Herald, both of the state`; the owner of a single name is left out. */
function voiceName({ names, owner }: Voice): string {
  if (names.length < 2 || owner === null) return joinNames(names);
  return `${joinNames(names)}, ${bothOrAll(names.length)} of ${owner}`;
}

/** At the start of a sentence: `Two reports`. */
function count(number: number, noun: string): string {
  return `${capitalise(numberInWords(number))} ${pluralOf(number, noun)}`;
}

import * as words from '#words/reports';
import { allegedBy, onlyAllegedBy } from '#words/evidence';
import type { Claim, Stance } from '../atlas';
import { distinct, speakerOf, witnessesOf, type Witness } from '../evidence/claim-witness';
import { isStatement } from '../evidence/is-statement';
import type { KnownEvent } from '../evidence/known-event';
import { voicesOf, type Voice } from '../evidence/voices-of';
import type { AtlasIndex } from '../index-atlas';
import { namesOf, wrong } from './witness-names';

/**
 * Who reports an event that nothing disputes, and who would have to be wrong for it not to be so; for a statement, for it not to
 * have been said, and then those who allege are the ones who said it.
 */
export function explainReports(index: AtlasIndex, { event, claims }: KnownEvent): string[] {
  const reporting = withStance(claims, 'reports', 'confirms');
  const alleging = withStance(claims, 'alleges');
  if (isStatement(event.kind)) {
    const speakers = distinct(
      alleging
        .filter(({ origin }) => origin !== undefined && !index.origins.get(origin)?.outlet)
        .map((claim) => speakerOf(index, claim))
    );
    const telling = withStance(claims, 'reports', 'confirms', 'alleges');
    const reports = {
      matter: 'said' as const,
      number: sourcesOf(telling),
      witnesses: witnessesOf(index, event.kind, telling),
      alleging: []
    };
    return [...(speakers.length > 0 ? [allegedBy(namesOf(speakers))] : []), ...explain(reports)];
  }
  const allegers = witnessesOf(index, event.kind, alleging);
  if (reporting.length === 0)
    return [onlyAllegedBy(namesOf(allegers)), words.ifNot('so', wrong(allegers))];
  const witnesses = witnessesOf(index, event.kind, reporting);
  const others = allegers.filter(({ id }) => !witnesses.some((witness) => witness.id === id));
  return explain({ matter: 'so', number: sourcesOf(reporting), witnesses, alleging: others });
}

/** How many sources tell it, on whose word, and who besides only alleges it. */
type Reports = {
  matter: words.Matter;
  number: number;
  witnesses: readonly Witness[];
  alleging: readonly Witness[];
};

function explain(reports: Reports): string[] {
  const { matter, number, witnesses, alleging } = reports;
  const named = witnesses.filter((witness) => witness.named);
  const [voice, ...more] = voicesOf(named);
  const alleged = alleging.length > 0 ? [allegedBy(namesOf(alleging))] : [];
  if (!voice) {
    const known = witnesses.every(({ titleless }) => titleless) ? [] : witnesses;
    return [
      words.reportsWithoutWitness(matter, number, namesOf(known)),
      ...alleged,
      number === 1
        ? words.ifNot(matter, wrong([...witnesses, ...alleging]))
        : words.mayHaveOneOrigin
    ];
  }
  if (more.length > 0)
    return [
      words.witnessesReportIt(matter, named.length, [voice, ...more].map(inWords)),
      words.ifNot(matter, named.length)
    ];
  return explainVoice(reports, voice, alleged);
}

/** All who are named speak with one voice. */
function explainVoice(
  { matter, number, witnesses, alleging }: Reports,
  voice: Voice,
  alleged: readonly string[]
): string[] {
  const [first, ...others] = voice;
  const alone = number === 1 || witnesses.length === voice.length;
  const name = others.length > 0 ? (first.owner ?? first.name) : first.name;
  const told = (): string => {
    if (others.length > 0) return words.witnessesOfOneOwner(matter, inWords(voice));
    if (number === 1) return words.oneReport(name);
    return alone
      ? words.reportsOfOneWitness(matter, number, name)
      : words.reportsWithOneNamed(matter, number, name);
  };
  const mustBeWrong = alleging.length > 0 ? voice.length + alleging.length : name;
  return [told(), ...alleged, alone ? words.ifNot(matter, mustBeWrong) : words.mayComeFrom(name)];
}

function inWords(voice: Voice): { names: string[]; owner: string | null } {
  return { names: namesOf(voice), owner: voice[0].owner };
}

function sourcesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ source }) => source)).size;
}

function withStance(claims: readonly Claim[], ...stances: Stance[]): Claim[] {
  return claims.filter(({ stance }) => stances.includes(stance));
}

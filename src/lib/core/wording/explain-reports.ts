import * as words from '#words/reports';
import { allegedBy, onlyAllegedBy } from '#words/evidence';
import type { Claim, Stance } from '../atlas';
import { distinct, speakerOf, witnessesOf, type Witness } from '../evidence/claim-witness';
import { isOwnOrigin } from '../evidence/is-own-origin';
import { isStatement } from '../evidence/is-statement';
import type { KnownEvent } from '../evidence/known-event';
import { voicesOf, type Voice } from '../evidence/voices-of';
import type { AtlasIndex } from '../index-atlas';
import { namesOf } from './witness-names';

/** On whose word an event rests that nothing disputes; of a statement, those who allege are the ones who said it. */
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
    const reports = explain(index, {
      matter: 'said',
      claims: telling,
      witnesses: witnessesOf(index, event.kind, telling),
      alleging: []
    });
    return [...(speakers.length > 0 ? [allegedBy(namesOf(speakers))] : []), ...reports];
  }
  const allegers = witnessesOf(index, event.kind, alleging);
  if (reporting.length === 0) return [onlyAllegedBy(namesOf(allegers))];
  const witnesses = witnessesOf(index, event.kind, reporting);
  const others = allegers.filter(({ id }) => !witnesses.some((witness) => witness.id === id));
  return explain(index, { matter: 'so', claims: reporting, witnesses, alleging: others });
}

/** The claims that tell it, who stands behind them, and who besides only alleges it. */
type Reports = {
  matter: words.Matter;
  claims: readonly Claim[];
  witnesses: readonly Witness[];
  alleging: readonly Witness[];
};

function explain(index: AtlasIndex, reports: Reports): string[] {
  const { matter, claims, witnesses, alleging } = reports;
  const number = sourcesOf(claims);
  const [voice, ...more] = voicesOf(witnesses.filter((witness) => witness.named));
  const alleged = alleging.length > 0 ? [allegedBy(namesOf(alleging))] : [];
  if (!voice) {
    const known = witnesses.every(({ titleless }) => titleless) ? [] : witnesses;
    return [
      words.reportsWithoutWitness(matter, number, namesOf(known)),
      ...alleged,
      ...(number === 1 ? [] : [words.mayHaveOneSource])
    ];
  }
  if (more.length > 0) return [words.reportedSeparately([voice, ...more].map(inWords)), ...alleged];
  const alone = number === 1 || witnesses.length === voice.length;
  return [
    explainVoice(index, reports, voice, { number, alone }),
    ...alleged,
    ...(alone ? [] : [words.mayComeFromThere(matter)])
  ];
}

/** All who are named speak with one voice; `alone` if all are named. */
function explainVoice(
  index: AtlasIndex,
  { matter, claims }: Reports,
  voice: Voice,
  { number, alone }: { number: number; alone: boolean }
): string {
  const [{ name, outlet }, ...others] = voice;
  if (others.length > 0) return words.reportedByOneOwner(inWords(voice));
  const publishes = outlet || claims.some((claim) => isOwnOrigin(index, claim));
  const teller = publishes ? 'publisher' : 'cited';
  if (number === 1) return words.oneReport(name, teller);
  return alone
    ? words.reportsOfOneWitness(number, name, teller)
    : words.reportsWithOneNamed(matter, number, name);
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

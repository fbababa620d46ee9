import * as words from '#words/evidence';
import { joinSentences } from '#words/sentence';
import type { Claim, Stance } from '../atlas';
import { witnessesOf, type Witness } from '../evidence/claim-witness';
import type { AtlasIndex } from '../index-atlas';
import type { KnownEvent } from '../evidence/known-event';
import type { Rivalry } from '../evidence/rivals';
import { rivalTopic } from '../evidence/rival-topic';

/**
 * Why the event has its status, and who would have to be wrong for it not to:
 * `Two reports, one origin: the Agency. For it not to be so, the Agency would have to be wrong.` It rests on the known claims and
 * their origins, not on how many papers print them.
 */
export function explainStatus(index: AtlasIndex, known: KnownEvent): string {
  const sentences = explanation(index, known);
  return joinSentences(known.perhaps ? [...sentences, words.perhapsNotOutYet] : sentences);
}

function explanation(index: AtlasIndex, known: KnownEvent): string[] {
  switch (known.status) {
    case 'retracted':
      return [
        words.retractedBy(names(witnessesOf(index, withStance(known, 'retracts')))),
        words.retractionWouldBeWrong
      ];
    case 'planned':
      return explainPlanned(index, known);
    case 'disputed':
      return [
        ...explainDenial(index, known),
        ...known.rivalries.flatMap((rivalry) =>
          rivalry.kind === 'disputes' ? explainRivalry(index, rivalry) : []
        )
      ];
    case 'corroborated':
      return explainCorroborated(index, known);
    case 'reported':
      return explainReported(index, known);
  }
}

function explainPlanned(index: AtlasIndex, { event, claims, result }: KnownEvent): string[] {
  const expected = words.expectedBy(names(witnessesOf(index, claims)));
  if (result === null) return [expected, words.whatWouldSettleIt];
  const settler = index.claims.get(event.outcome?.settled_by ?? '');
  if (result === 'open' || !settler) return [expected, words.nothingSettlesIt];
  return [expected, words.settledBy(names(witnessesOf(index, [settler])), result)];
}

/** Empty if nobody denies it. */
function explainDenial(index: AtlasIndex, known: KnownEvent): string[] {
  const deniers = witnessesOf(index, withStance(known, 'denies'));
  if (deniers.length === 0) return [];
  const reporting = witnessesOf(index, withStance(known, 'reports', 'confirms'));
  const alleging = witnessesOf(index, withStance(known, 'alleges'));
  if (reporting.length + alleging.length === 0)
    return [words.onlyDeniedBy(names(deniers)), words.ifSo(wrong(deniers))];
  const denial = {
    reporting: names(reporting),
    alleging: names(alleging),
    denying: names(deniers)
  };
  const saying = without([...reporting, ...alleging], deniers);
  return saying.length === 0
    ? [words.saidAndDeniedBySame(denial)]
    : [words.saidAndDeniedByOthers(denial, names(saying))];
}

function explainRivalry(index: AtlasIndex, rivalry: Rivalry): string {
  const topic = rivalTopic(rivalry);
  const all = witnessesOf(index, rivalry.sides.flat());
  if (all.length === 1) return words.givesTwoAccounts(names(all), topic);
  return words.reportsDiffer(
    topic,
    rivalry.sides.map((side) => names(witnessesOf(index, side)))
  );
}

function explainCorroborated(index: AtlasIndex, known: KnownEvent): string[] {
  const origins = witnessesOf(index, withStance(known, 'reports', 'confirms')).filter(
    ({ named }) => named
  );
  return [words.originsReportIt(origins.length, names(origins)), words.ifNotSo(wrong(origins))];
}

function explainReported(index: AtlasIndex, known: KnownEvent): string[] {
  const reporting = withStance(known, 'reports', 'confirms');
  const alleging = witnessesOf(index, withStance(known, 'alleges'));
  if (reporting.length === 0)
    return [words.onlyAllegedBy(names(alleging)), words.ifNotSo(wrong(alleging))];
  const reports = new Set(reporting.map(({ source }) => source)).size;
  const witnesses = witnessesOf(index, reporting);
  const origin = witnesses.find(({ named }) => named);
  const others = without(alleging, witnesses);
  const alleged = others.length > 0 ? [words.allegedBy(names(others))] : [];
  if (!origin)
    return [
      words.reportsWithoutOrigin(reports, names(witnesses)),
      ...alleged,
      reports === 1 ? words.ifNotSo(wrong([...witnesses, ...others])) : words.mayHaveOneOrigin
    ];
  const { name } = origin;
  if (reports === 1)
    return [words.oneReport(name), ...alleged, words.ifNotSo(wrong([origin, ...others]))];
  return witnesses.length === 1
    ? [
        words.reportsOfOneOrigin(reports, name),
        ...alleged,
        words.ifNotSo(wrong([origin, ...others]))
      ]
    : [words.reportsWithOneNamed(reports, name), ...alleged, words.mayComeFrom(name)];
}

function withStance({ claims }: KnownEvent, ...stances: Stance[]): Claim[] {
  return claims.filter(({ stance }) => stances.includes(stance));
}

function without(some: readonly Witness[], others: readonly Witness[]): Witness[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id));
}

function names(witnesses: readonly Witness[]): string[] {
  return [...new Set(witnesses.map(({ name }) => name))];
}

/** Those who would have to be wrong, in the form `#words/evidence` takes: a single named one by name, otherwise how many. */
function wrong(witnesses: readonly Witness[]): string | null | number {
  const [only, ...more] = witnesses;
  if (more.length > 0) return witnesses.length;
  return only?.named ? only.name : null;
}

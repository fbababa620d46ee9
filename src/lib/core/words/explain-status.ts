import { capitalise } from '../text/capitalise';
import type { Claim, Outcome, Stance } from '../atlas';
import { witnessesOf, type Witness } from '../evidence/claim-witness';
import type { AtlasIndex } from '../index-atlas';
import { joinNames } from '#words/join-names';
import type { KnownEvent } from '../evidence/known-event';
import type { Rivalry } from '../evidence/rivals';
import { rivalryWord } from './rivalry-word';

const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

const SETTLED_WORDS: Record<Exclude<Outcome['result'], 'open'>, string> = {
  'as-expected': 'it happened as expected',
  otherwise: 'it happened otherwise',
  'did-not-happen': 'it did not happen'
};

/**
 * Why the event has its status, and who would have to be wrong were it otherwise, in plain words: `Two reports, one
 * origin: the Agency. For it not to be so, the Agency would have to be wrong.` It rests on the claims known and on their origins,
 * not on how many papers print them.
 */
export function explainStatus(index: AtlasIndex, known: KnownEvent): string {
  const sentences = explanation(index, known);
  if (known.perhaps) sentences.push('Whether it was out by then is not sure.');
  return sentences.join(' ');
}

function explanation(index: AtlasIndex, known: KnownEvent): string[] {
  switch (known.status) {
    case 'retracted':
      return [
        `Retracted by ${names(witnessesOf(index, withStance(known, 'retracts')))}.`,
        'For it to be so all the same, the retraction would have to be wrong.'
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
  const expected = `Expected by ${names(witnessesOf(index, claims))}.`;
  if (result === null)
    return [expected, 'A report that it happened, or that it did not, would settle it.'];
  const settler = index.claims.get(event.outcome?.settled_by ?? '');
  if (result === 'open' || !settler)
    return [
      expected,
      'No source at hand settles it; a report that it happened, or that it did not, would.'
    ];
  return [
    expected,
    `Settled by ${names(witnessesOf(index, [settler]))}: ${SETTLED_WORDS[result]}.`
  ];
}

/** `Alleged by One, denied by Two: either One or Two must be wrong.` Nothing where nobody denies it. */
function explainDenial(index: AtlasIndex, known: KnownEvent): string[] {
  const deniers = witnessesOf(index, withStance(known, 'denies'));
  if (deniers.length === 0) return [];
  const reporting = witnessesOf(index, withStance(known, 'reports', 'confirms'));
  const alleging = witnessesOf(index, withStance(known, 'alleges'));
  const told = [
    ...(reporting.length > 0 ? [`reported by ${names(reporting)}`] : []),
    ...(alleging.length > 0 ? [`alleged by ${names(alleging)}`] : [])
  ];
  const denied = `denied by ${names(deniers)}`;
  if (told.length === 0)
    return [`${capitalise(denied)}; nobody is known to say it.`, wrong('to be so', deniers)];
  const sides = [without([...reporting, ...alleging], deniers), deniers];
  if (sides[0]?.length === 0)
    return [`${capitalise([...told, denied].join(', '))}, who cannot be right both times.`];
  return [`${capitalise([...told, denied].join(', '))}: ${eitherWrong(sides)}.`];
}

/** `Reports differ on the day: either One and Two, or Three, must be wrong.` */
function explainRivalry(index: AtlasIndex, rivalry: Rivalry): string {
  const word = rivalryWord(rivalry);
  const sides = rivalry.sides.map((side) => witnessesOf(index, side));
  const all = witnessesOf(index, rivalry.sides.flat());
  if (all.length === 1)
    return `${capitalise(names(all))} gives two accounts of the ${word}, and one of them must be wrong.`;
  return `Reports differ on the ${word}: ${eitherWrong(sides)}.`;
}

function explainCorroborated(index: AtlasIndex, known: KnownEvent): string[] {
  const origins = witnessesOf(index, withStance(known, 'reports', 'confirms')).filter(
    ({ named }) => named
  );
  return [
    `${count(origins.length, 'origin')} report it: ${names(origins)}.`,
    wrong('not to be so', origins)
  ];
}

function explainReported(index: AtlasIndex, known: KnownEvent): string[] {
  const reporting = withStance(known, 'reports', 'confirms');
  const alleging = witnessesOf(index, withStance(known, 'alleges'));
  if (reporting.length === 0)
    return [
      `Alleged by ${names(alleging)}; nobody reports or confirms it.`,
      wrong('not to be so', alleging)
    ];
  const reports = new Set(reporting.map(({ source }) => source)).size;
  const witnesses = witnessesOf(index, reporting);
  const origin = witnesses.find(({ named }) => named);
  const others = without(alleging, witnesses);
  const alleged = others.length > 0 ? [`Alleged by ${names(others)}.`] : [];
  if (reports === 1)
    return [
      origin
        ? `One report: ${origin.name}.`
        : `One report, with no origin named: ${names(witnesses)}.`,
      ...alleged,
      wrong('not to be so', [...(origin ? [origin] : witnesses), ...others])
    ];
  if (!origin)
    return [
      `${count(reports, 'report')}, with no origin named: ${names(witnesses)}.`,
      ...alleged,
      'They may go back to one, who alone might have to be wrong.'
    ];
  if (witnesses.length === 1)
    return [
      `${count(reports, 'report')}, one origin: ${origin.name}.`,
      ...alleged,
      wrong('not to be so', [origin, ...others])
    ];
  return [
    `${count(reports, 'report')}, one origin that is named: ${origin.name}.`,
    ...alleged,
    `What names none may come from there, so that ${commaed(origin.name)} alone might have to be wrong.`
  ];
}

function withStance({ claims }: KnownEvent, ...stances: Stance[]): Claim[] {
  return claims.filter(({ stance }) => stances.includes(stance));
}

function without(some: readonly Witness[], others: readonly Witness[]): Witness[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id));
}

function names(witnesses: readonly Witness[]): string {
  return joinNames([...new Set(witnesses.map(({ name }) => name))]);
}

/** `For it not to be so, both would have to be wrong.` Who they are is said before. */
function wrong(so: string, witnesses: readonly Witness[]): string {
  const [only, ...more] = witnesses;
  const all =
    more.length > 0 ? allOf(witnesses.length) : only?.named ? commaed(only.name) : 'that report';
  return `For it ${so}, ${all} would have to be wrong.`;
}

/** `both`, `all three`. */
function allOf(number: number): string {
  return number === 2 ? 'both' : `all ${count(number).toLowerCase()}`;
}

/** Of each side, whether it is one or many: `either One or Two must be wrong`. */
function eitherWrong(sides: readonly Witness[][]): string {
  const [first = '', second = '', ...more] = sides.map(names);
  if (more.length > 0) return `at most one of ${joinNames(sides.map(names))} can be right`;
  const several = /,| and /.test(first + second);
  return `either ${first}${several ? ', or' : ' or'} ${second}${several ? ',' : ''} must be wrong`;
}

/** A name before its verb: one that has a comma of its own wants another behind it. */
function commaed(name: string): string {
  return name.includes(',') ? `${name},` : name;
}

/** A number, small ones as words, with its noun where it has one: `Two reports`. */
function count(number: number, noun = ''): string {
  const word = NUMBERS[number] ?? String(number);
  return noun === '' ? word : `${word} ${noun}${number === 1 ? '' : 's'}`;
}

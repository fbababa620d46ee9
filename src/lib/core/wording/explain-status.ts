import * as words from '#words/evidence';
import { ensureFullStop, joinSentences } from '#words/sentence';
import type { Claim, Stance } from '../atlas';
import { distinct, sideOf, witnessesOf } from '../evidence/claim-witness';
import type { AtlasIndex } from '../index-atlas';
import type { KnownEvent } from '../evidence/known-event';
import { isolate } from '../text/isolate';
import { explainOwnDifferences } from './explain-own-differences';
import { explainReports } from './explain-reports';
import { explainRivalry } from './explain-rivalry';
import { namesOf } from './witness-names';

/**
 * Why the event has its status, and on whose word it rests: `Two reports, both from the Agency.` It rests on the known claims and
 * their origins, not on how many papers print them.
 */
export function explainStatus(index: AtlasIndex, known: KnownEvent): string {
  return joinSentences([
    ...explanation(index, known),
    ...explainBothStand(known),
    ...explainOwnDifferences(index, known, standing(known)),
    ...(known.perhaps ? [words.perhapsNotOutYet] : [])
  ]);
}

function explanation(index: AtlasIndex, known: KnownEvent): string[] {
  const { kind } = known.event;
  switch (known.status) {
    case 'retracted':
      return [words.retractedBy(namesOf(witnessesOf(index, kind, withStance(known, 'retracts'))))];
    case 'planned':
      return explainPlanned(index, known);
    case 'disputed':
      return [
        ...explainDenial(index, known),
        ...known.rivalries.flatMap((rivalry) =>
          rivalry.kind === 'disputes' ? explainRivalry(index, kind, rivalry) : []
        )
      ];
    case 'corroborated':
    case 'reported':
      return explainReports(index, known);
  }
}

function explainPlanned(index: AtlasIndex, { event, claims, result }: KnownEvent): string[] {
  const expected = words.expectedBy(namesOf(witnessesOf(index, event.kind, claims)));
  if (result === null) return [expected, words.notSettledYet];
  const settler = index.claims.get(event.outcome?.settledBy ?? '');
  const settling = index.eventsOfClaims.get(event.outcome?.settledBy ?? '');
  if (result === 'open' || !settler || !settling) return [expected, words.notSettled];
  return [expected, words.settledBy(namesOf(witnessesOf(index, settling.kind, [settler])), result)];
}

/** Empty if nobody denies it. */
function explainDenial(index: AtlasIndex, known: KnownEvent): string[] {
  const sides = (...stances: Stance[]) =>
    distinct(withStance(known, ...stances).map((claim) => sideOf(index, known.event.kind, claim)));
  const deniers = sides('denies');
  if (deniers.length === 0) return [];
  const reporting = sides('reports', 'confirms');
  const alleging = sides('alleges');
  if (reporting.length + alleging.length === 0) return [words.onlyDeniedBy(namesOf(deniers))];
  return [
    words.saidAndDenied({
      reporting: namesOf(reporting),
      alleging: namesOf(alleging),
      denying: namesOf(deniers)
    })
  ];
}

/** The reason considers all claims, and would reveal what the second clock hides: null then, undefined if there is none. */
function standing({ event, claims }: KnownEvent): string | null | undefined {
  const { bothStand } = event;
  if (bothStand === undefined) return undefined;
  return claims.length === event.claims.length ? isolate(ensureFullStop(bothStand)) : null;
}

function explainBothStand(known: KnownEvent): string[] {
  const why = standing(known);
  if (why === undefined) return [];
  return known.rivalries.flatMap((rivalry) =>
    rivalry.field === 'values' && rivalry.kind === 'both-stand'
      ? words.allCanStand(isolate(rivalry.label), rivalry.sides.length, why)
      : []
  );
}

function withStance({ claims }: KnownEvent, ...stances: Stance[]): Claim[] {
  return claims.filter(({ stance }) => stances.includes(stance));
}

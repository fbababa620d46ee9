import type { Claim, Event, Stance } from '$lib/core/atlas';
import { sideOf, witnessOf, type Witness } from '$lib/core/evidence/claim-witness';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { plainValue } from '$lib/core/evidence/plain-value';
import { rivalValue } from '$lib/core/wording/rival-value';
import type { Rivalry } from '$lib/core/evidence/rivals';
import { rivalryWord } from '$lib/core/wording/rivalry-word';
import { rivalsHeading, saidAndDenied } from '#words/card';
import { stanceNames } from '#words/claims';
import { capitalise } from '#words/sentence';

/** One side of a disagreement. */
export type RivalSide = {
  /** What this side says, each wording once, with the names of those who say it. */
  values: { value: string; tellers: string[] }[];
  /** Whether the event's own value belongs to this side. */
  chosen: boolean;
};

/** What claims disagree on, with its sides to be shown next to each other. */
export type RivalSides = { heading: string; sides: RivalSide[] };

/** Everything that the claims of an event disagree on: who says it and who denies it, and the fields with rival values. */
export function rivalSides(index: AtlasIndex, known: KnownEvent): RivalSides[] {
  return [
    ...deniedSides(index, known),
    ...known.rivalries.map((rivalry) => ({
      heading: rivalsHeading(rivalry.kind, rivalryWord(rivalry), rivalry.sides.length),
      sides: rivalry.sides.map((side) => ({
        values: valuesOf(
          side,
          (claim) => rivalValue(index, claim, rivalry),
          (claim) =>
            // What is alleged is his who alleges it.
            (rivalry.field === 'values' ? sideOf : witnessOf)(index, known.event.kind, claim)
        ),
        chosen:
          rivalry.kind !== 'printed' && side.some((claim) => isChoice(known.event, claim, rivalry))
      }))
    }))
  ];
}

const TELLING: Stance[] = ['reports', 'confirms', 'alleges'];

/** `Alleged` by some and `Denied` by others; nothing if nobody denies it. */
function deniedSides(index: AtlasIndex, { event, claims }: KnownEvent): RivalSides[] {
  const denying = claims.filter(({ stance }) => stance === 'denies');
  const telling = claims.filter(({ stance }) => TELLING.includes(stance));
  if (denying.length === 0 || telling.length === 0) return [];
  const sides = [telling, denying].map((side) => ({
    values: valuesOf(
      side,
      ({ stance }) => stanceNames[stance],
      (claim) => sideOf(index, event.kind, claim)
    ),
    chosen: false
  }));
  return [{ heading: saidAndDenied, sides }];
}

function valuesOf(
  side: readonly Claim[],
  valueOf: (claim: Claim) => string,
  tellerOf: (claim: Claim) => Witness
): RivalSide['values'] {
  const values = new Map<string, Set<string>>();
  for (const claim of side) {
    const tellers = values.get(valueOf(claim)) ?? new Set();
    values.set(valueOf(claim), tellers.add(capitalise(tellerOf(claim).name)));
  }
  return [...values].map(([value, tellers]) => ({ value, tellers: [...tellers] }));
}

/** Judged by the event itself: a value that replaces a choice not yet known is nobody’s choice. */
function isChoice(event: Event, claim: Claim, rivalry: Rivalry): boolean {
  if (rivalry.field === 'place') return claim.place === event.place;
  if (rivalry.field === 'values') {
    const [own, chosen] = [claim, event].map(({ values }) => values?.[rivalry.label]);
    return own !== undefined && chosen !== undefined && plainValue(own) === plainValue(chosen);
  }
  return claim.when?.edtf === event.when?.edtf && claim.when?.part === event.when?.part;
}

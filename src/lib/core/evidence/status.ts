import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { rivalries, type Rivalry } from './rivals';

/** The statuses, in order of precedence: the first that holds applies. */
export const STATUSES = ['retracted', 'planned', 'disputed', 'corroborated', 'reported'] as const;
/** How well an event is known. Computed from the known claims, never written in an atlas. */
export type Status = (typeof STATUSES)[number];

/** A status with what it rests on. */
export type Standing = {
  status: Status;
  /** Every field on which the claims differ, disputed or not. */
  rivalries: Rivalry[];
  /** Ids of the distinct origins that report or confirm it. */
  witnesses: string[];
};

/** The first status that holds for the claims (at least one). */
export function standingOf(index: AtlasIndex, claims: readonly Claim[]): Standing {
  const found = rivalries(index, claims);
  const witnesses = [
    ...new Set(
      claims.flatMap((claim) =>
        claim.origin && (claim.stance === 'reports' || claim.stance === 'confirms')
          ? [claim.origin]
          : []
      )
    )
  ];
  const has = (stance: Claim['stance']) => claims.some((claim) => claim.stance === stance);
  const status = (): Status => {
    if (has('retracts')) return 'retracted';
    if (claims.every((claim) => claim.stance === 'expects')) return 'planned';
    if (has('denies') || found.some(({ kind }) => kind === 'disputes')) return 'disputed';
    return witnesses.length > 1 ? 'corroborated' : 'reported';
  };
  return { status: status(), rivalries: found, witnesses };
}

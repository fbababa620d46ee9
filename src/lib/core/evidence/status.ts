import type { Claim, Event } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { witnessesOf } from './claim-witness';
import { rivalries, type Rivalry } from './rivals';
import { voicesOf } from './voices-of';

/** The statuses, in order of precedence: the first that holds applies. */
export const STATUSES = ['retracted', 'planned', 'disputed', 'corroborated', 'reported'] as const;
/** How well an event is known. Computed from the known claims, never written in an atlas. */
export type Status = (typeof STATUSES)[number];

/** A status with what it rests on. */
export type Standing = {
  status: Status;
  /** Every field on which the claims differ, disputed or not. */
  rivalries: Rivalry[];
};

/** The first status that holds for the claims (at least one) on an event. Witnesses of one owner are one. */
export function standingOf(
  index: AtlasIndex,
  { kind, bothStand }: Pick<Event, 'kind' | 'bothStand'>,
  claims: readonly Claim[]
): Standing {
  const found = rivalries(index, claims, { kind, bothStand });
  const reporting = claims.filter(({ stance }) => stance === 'reports' || stance === 'confirms');
  const voices = voicesOf(witnessesOf(index, kind, reporting).filter(({ named }) => named));
  const has = (stance: Claim['stance']) => claims.some((claim) => claim.stance === stance);
  const status = (): Status => {
    if (has('retracts')) return 'retracted';
    if (claims.every((claim) => claim.stance === 'expects')) return 'planned';
    if (has('denies') || found.some(({ kind }) => kind === 'disputes')) return 'disputed';
    return voices.length > 1 ? 'corroborated' : 'reported';
  };
  return { status: status(), rivalries: found };
}

import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isOwnOrigin } from './is-own-origin';

/** Somebody a source cites, and in how many of its claims. */
export type Reliance = { name: string; claims: number };

/** Whom a source relied on. Every claim has an origin, is the source's own, or names no origin. */
export type ReliedOn = {
  /** Who said it first, most often cited first. */
  origins: Reliance[];
  /** Who passed it on, most often cited first; a claim may have an origin too. */
  via: Reliance[];
  /** How many claims are the source's own. */
  own: number;
  /** How many claims name no origin. */
  unnamed: number;
};

/** Counts whom the claims of one source cite. */
export function reliedOn(index: AtlasIndex, claims: readonly Claim[]): ReliedOn {
  const own = claims.filter((claim) => isOwnOrigin(index, claim)).length;
  const cited = claims.flatMap((claim) =>
    claim.origin === undefined || isOwnOrigin(index, claim) ? [] : [claim.origin]
  );
  return {
    origins: tally(index, cited),
    via: tally(
      index,
      claims.flatMap(({ via }) => [...new Set(via)])
    ),
    own,
    unnamed: claims.filter(({ origin }) => origin === undefined).length
  };
}

function tally(index: AtlasIndex, ids: readonly string[]): Reliance[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, claims]) => ({ name: index.origins.get(id)?.name ?? id, claims }))
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

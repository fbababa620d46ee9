import { quoted, withinSentence } from '#words/sentence';
import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { originName } from './origin-name';
import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';

/** Who stands behind a claim: its origin, one however many papers repeat it; else its source's publisher. */
export type Witness = {
  id: string;
  /** As written within a sentence. */
  name: string;
  /** Whether the claim names its origin and so can count as a witness of its own. */
  named: boolean;
};

/** The longest title, in letters, that can replace a missing publisher. */
const LONGEST_TITLE = 34;

/**
 * Who stands behind a claim, in few words: `“The Leader’s Long Awaited Journey…”` if the source names no publisher. Brackets
 * round a title supplied by an editor are dropped.
 */
export function witnessName(index: AtlasIndex, claim: Claim): string {
  const source = index.sources.get(claim.source);
  if (claim.origin || !source || source.container || source.publisher)
    return isolate(withinSentence(originName(index, claim)));
  return quoted(isolate(shorten(source.title.replace(/^\[(.*)\]$/, '$1'), LONGEST_TITLE)));
}

/** The distinct witnesses behind the claims, in claim order. */
export function witnessesOf(index: AtlasIndex, claims: readonly Claim[]): Witness[] {
  const witnesses = new Map<string, Witness>();
  for (const claim of claims) {
    const named = claim.origin !== undefined;
    const id = named ? `origin ${claim.origin}` : `source ${claim.source}`;
    witnesses.set(id, { id, name: witnessName(index, claim), named });
  }
  return [...witnesses.values()];
}

import { quoted, withinSentence } from '#words/sentence';
import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { originName } from './origin-name';
import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';

/** Who stands behind a claim: its origin, one however many papers repeat it; else whoever brought its source out. */
export type Witness = {
  id: string;
  /** As it stands within a sentence. */
  name: string;
  /** Whether the claim names its origin, so that it may count as a witness of its own. */
  named: boolean;
};

/** How long a title may be that stands for a source without a publisher, in letters. */
const LONGEST_TITLE = 34;

/** Who stands behind a claim, in few words: `“The Leader’s Long Awaited Journey…”` of a source that names no publisher. The brackets round a title that an editor gave are left off. */
export function witnessName(index: AtlasIndex, claim: Claim): string {
  const source = index.sources.get(claim.source);
  if (claim.origin || !source || source.container || source.publisher)
    return isolate(withinSentence(originName(index, claim)));
  return quoted(isolate(shorten(source.title.replace(/^\[(.*)\]$/, '$1'), LONGEST_TITLE)));
}

/** The different witnesses behind the claims, in their order. */
export function witnessesOf(index: AtlasIndex, claims: readonly Claim[]): Witness[] {
  const witnesses = new Map<string, Witness>();
  for (const claim of claims) {
    const named = claim.origin !== undefined;
    const id = named ? `origin ${claim.origin}` : `source ${claim.source}`;
    witnesses.set(id, { id, name: witnessName(index, claim), named });
  }
  return [...witnesses.values()];
}

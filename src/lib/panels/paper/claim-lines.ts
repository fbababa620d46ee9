import { parseTextDirective, quoteOfDirective } from '$lib/core/evidence/text-directive';
import type { Claim } from '$lib/core/atlas';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { toldBy } from '$lib/core/wording/told-by';

/** What one source tells of an event from one mouth: the first such claim, and the words by which each is found in the source. */
export type ClaimLine = { claim: Claim; quotes: string[] };

/**
 * The claims of an event as lines on paper: those of one source that would read the same are one line. `passageOf` gives the passage of a
 * claim by its id, as far as it is here.
 */
export function claimLines(
  index: AtlasIndex,
  claims: readonly Claim[],
  passageOf: (claim: string) => string | undefined
): ClaimLine[] {
  const lines = new Map<string, ClaimLine>();
  for (const claim of claims) {
    const kind = index.eventsOfClaims.get(claim.id)?.kind ?? 'other';
    const key = JSON.stringify([claim.source, claim.stance, toldBy(index, kind, claim)]);
    const line = lines.get(key) ?? { claim, quotes: [] };
    lines.set(key, line);
    const passage = passageOf(claim.id);
    const directive = passage === undefined ? null : parseTextDirective(passage);
    if (directive) line.quotes.push(quoteOfDirective(directive));
  }
  return [...lines.values()];
}

import * as words from '#words/card';
import type { Claim, EventKind } from '../atlas';
import { agencyOf } from '../evidence/agency-of';
import { sourceName } from '../evidence/claim-witness';
import { publisherOf } from '../evidence/publisher-of';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import { toldBy } from './told-by';

/** A stretch of a sentence; `name` if it is a name, or several. */
type Stretch = { words: string; name?: true };

/**
 * Above the citation of a claim, by whom it is told: `Denied by the Ministry`; of something said, who reports it, and then who said
 * it: `Reported by the Herald; said by the Minister`.
 */
export function claimLead(index: AtlasIndex, kind: EventKind, claim: Claim): Stretch[] {
  const { stance, origin } = claim;
  const { cited, said } = toldBy(index, kind, claim);
  const source = index.sources.get(claim.source);
  const publisher = source ? (agencyOf(index, source)?.name ?? publisherOf(index, source)) : null;
  const teller = cited ?? (publisher === null ? null : isolate(publisher));
  if (said) {
    const reporter =
      teller === null
        ? {
            words: words.reportedIn(
              stance,
              source ? sourceName(index, source) : isolate(claim.source)
            )
          }
        : { words: teller, name: true as const };
    const opening = teller === null ? [] : [{ words: words.reportedBy(stance) }];
    if (said.by === null)
      return [...opening, reporter, { words: words.speakerNotNamed(said.speech) }];
    return [
      ...opening,
      reporter,
      { words: words.spokenBy(said.speech) },
      { words: said.by, name: true }
    ];
  }
  if (teller === null) return [{ words: words.saidNamelessly(stance) }];
  const [before, after] =
    origin === undefined
      ? (cited === null ? words.saidWithoutOrigin : words.passedOnBy)(stance)
      : words.saidBy(stance);
  return [{ words: before }, { words: teller, name: true as const }, { words: after }].filter(
    (stretch) => stretch.words !== ''
  );
}

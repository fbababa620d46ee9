import type { Stance } from '../../core/atlas';
import { formatDay } from '../../core/wording/format-day';
import { publishedWords } from '../../core/wording/published-words';
import { quoted } from '../messages/describe-value';
import { claimsOf, type Draft } from '../draft';
import { warning, type Finding } from '../messages/finding';
import type { PublishedSpans } from '../reading/read-published';
import type { Times } from '../reading/read-times';

/** Stances that present something as done. A denial or a retraction may concern the future. */
const TELLS: ReadonlySet<Stance | undefined> = new Set<Stance>(['reports', 'confirms', 'alleges']);

/** Hours by which the last clocks on Earth are behind UTC. */
const LAST_CLOCKS = 12;

/**
 * Warns of a claim that presents as done what came after its source. A day of publication ends only when it is over everywhere on
 * Earth, a time of publication with its minute. There is no warning for a time that may have begun by then, nor for a claim with a note, which can explain it.
 */
export function checkForeknown(draft: Draft, times: Times, published: PublishedSpans): Finding[] {
  const sources = new Map(draft.sources.map((source) => [source.fields.id, source]));
  return claimsOf(draft).flatMap(({ claim }) => {
    const when = times.get(claim);
    const source = sources.get(claim.fields.source);
    const { days, at } = (source && published.get(source)) ?? {};
    const { stance, note } = claim.fields;
    if (!when || !days || when.openStart || !TELLS.has(stance) || note !== undefined) return [];
    const over = at?.to ?? (days.to * 24 + LAST_CLOCKS) * 3600;
    if (when.widened.instants.from < over) return [];
    const last = at
      ? publishedWords({ published: days, publishedAt: { ...at, from: at.to - 60 } })
      : formatDay(days.to - 1);
    const message = `expected a time by ${last}, when ${quoted(claim.fields.source ?? '')} came out, found ${quoted(when.edtf)}; a claim of what is to come has the stance expects, and one that is right as it stands says why in its \`note\``;
    return [warning(claim, ['when'], message)];
  });
}

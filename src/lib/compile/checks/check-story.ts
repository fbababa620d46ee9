import type { Source } from '../../core/atlas';
import type { Address } from '../../core/view/address';
import { sourceKnown } from '../../core/evidence/claim-known';
import { knownUntil, type KnownUntil } from '../../core/evidence/known-until';
import { splitMarks } from '../../core/text/split-marks';
import { pageKnown } from '../../core/view/page-known';
import { readStep } from '../../core/view/read-step';
import { knownUntilWords } from '../../core/wording/known-until-words';
import { publishedWords } from '../../core/wording/published-words';
import { claimsOf, zoneOfAtlas, type Draft, type StepPart } from '../draft';
import { quoted } from '../messages/describe-value';
import { didYouMean } from '../messages/did-you-mean';
import { error, type Finding } from '../messages/finding';
import type { PublishedSpans } from '../reading/read-published';
import { STEP_ADDRESS } from '../schemas/schema-story';
import { slugOfSource } from '../sources/check-slugs';

/** When a source came out. */
type Out = Pick<Source, 'published' | 'publishedAt'>;

/**
 * The address of each step can be read, its text marks each of its claims and no other, and every claim is certainly known by the
 * step's second clock. Ids that do not exist are reported by `checkIds`.
 */
export function checkStory(draft: Draft, published: PublishedSpans): Finding[] {
  const steps = draft.story?.steps ?? [];
  if (steps.length === 0) return [];
  const slugs = draft.sources.map(slugOfSource);
  const outs = publishedByClaim(draft, published);
  return steps.flatMap((step) => [
    ...checkAddress(step, slugs),
    ...checkMarks(step),
    ...checkKnown(step, outs, draft, published)
  ]);
}

function checkAddress(step: StepPart, slugs: readonly string[]): Finding[] {
  const { at } = step.fields;
  if (at === undefined) return [];
  const { address, issues } = readStep(at);
  const example = `as in ${STEP_ADDRESS}`;
  const unread = issues.map(({ message }) =>
    error(step, ['at'], `expected an address ${example}, found ${quoted(at)}: ${message}`)
  );
  const strangers = address.filter.source.filter((slug) => !slugs.includes(slug));
  return [
    ...unread,
    ...strangers.map((slug) =>
      error(
        step,
        ['at'],
        `expected the slug of a source, found ${quoted(slug)}${didYouMean(slug, slugs)}`
      )
    )
  ];
}

function checkMarks(step: StepPart): Finding[] {
  const { text, claims } = step.fields;
  if (text === undefined || claims === undefined) return [];
  const marks = new Set(splitMarks(text).filter((part) => typeof part === 'number'));
  const least = claims.length === 1 ? 'the mark [1]' : `marks from [1] to [${claims.length}]`;
  return [
    ...[...marks]
      .filter((mark) => mark < 1 || mark > claims.length)
      .map((mark) => error(step, ['text'], `expected ${least}, found [${mark}]`)),
    ...claims.flatMap((claim, i) =>
      marks.has(i + 1)
        ? []
        : error(
            step,
            ['claims', i],
            `expected [${i + 1}] in the text, which marks ${quoted(claim)}, found none`
          )
    )
  ];
}

/** When the source of each claim came out, by the claim's id; without those of which that cannot be read. */
function publishedByClaim(draft: Draft, published: PublishedSpans): ReadonlyMap<string, Out> {
  const sources = new Map(draft.sources.map((source) => [source.fields.id, source]));
  return new Map(
    claimsOf(draft).flatMap(({ claim: { fields } }) => {
      const source = sources.get(fields.source);
      const { days, at: time } = (source && published.get(source)) ?? {};
      if (!days || fields.id === undefined) return [];
      return [[fields.id, { published: days, ...(time && { publishedAt: time }) }]];
    })
  );
}

function checkKnown(
  step: StepPart,
  outs: ReadonlyMap<string, Out>,
  draft: Draft,
  published: PublishedSpans
): Finding[] {
  const { at, claims = [] } = step.fields;
  if (at === undefined) return [];
  const until = untilOf(readStep(at).address, draft, published);
  if (until === null) return [];
  return claims.flatMap((claim, i) => {
    const out = outs.get(claim);
    if (!out || sourceKnown(out, until) === 'known') return [];
    const message = `expected a claim known by ${knownUntilWords(until)}, found ${quoted(claim)}, whose source came out ${publishedWords(out)}`;
    return [error(step, ['claims', i], message)];
  });
}

function untilOf(address: Address, draft: Draft, published: PublishedSpans): KnownUntil {
  const { window } = address;
  const known = pageKnown(address);
  if (known === null || window === null) return null;
  const givesHours = draft.sources.some((source) => published.get(source)?.at !== undefined);
  return knownUntil({ atlas: { zone: zoneOfAtlas(draft) }, givesHours }, known, window);
}

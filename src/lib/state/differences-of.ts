import { compareKnown, type ComparedEvent, type KnownHalf } from '$lib/core/evidence/compare-known';
import type { KnownLookup } from '$lib/core/evidence/known-lookup';
import type { Shown } from '$lib/core/view/visible-at';

/** What a view shows of its days, and whatever else it knows. */
type Half = { shown: readonly Shown[]; knowledge: { lookup: KnownLookup } };
/** What was compared, and what that told. */
type Made = { of: readonly unknown[]; told: ComparedEvent[] };

const made = new WeakMap<readonly Shown[], Made>();

/**
 * What two views of the same days tell of every event that one of them shows: compared once for all who ask for it, until one of the
 * two shows or knows something else.
 */
export function differencesOf(past: Half, present: Half): ComparedEvent[] {
  const { shown } = past;
  const of = [past.knowledge.lookup, present.shown, present.knowledge.lookup];
  const held = made.get(shown);
  if (held?.of.every((part, at) => part === of[at])) return held.told;
  const told = compareKnown(halfOf(past), halfOf(present));
  made.set(shown, { of, told });
  return told;
}

/** What is dated to the days stands before what is only loosely so, for it is the news of them. */
function halfOf({ shown, knowledge }: Half): KnownHalf {
  const [dated, others] = [
    shown.filter(({ match }) => match === 'dated'),
    shown.filter(({ match }) => match !== 'dated')
  ];
  return { shown: [...dated, ...others].map(({ known }) => known), all: knowledge.lookup };
}

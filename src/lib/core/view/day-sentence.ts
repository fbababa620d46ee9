import { leadOf } from '#words/list';
import { sourceKnown } from '../evidence/claim-known';
import type { KnownUntil } from '../evidence/known-until';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import type { Window } from '../time/window';
import { headsDay } from './heads-day';
import type { Shown } from './visible-at';

/** What a reader has in view: the window, its events, and up to when reports are known. */
type InView = { window: Window; shown: readonly Shown[]; until: KnownUntil };

/**
 * What happened on the day in view, in a sentence: the story's, if all that it rests on is known by then; else the title of the event
 * that heads the day, with its place. Null for other windows, and for a day that nothing heads.
 */
export function daySentence(index: AtlasIndex, { window, shown, until }: InView): string | null {
  const { from, to } = window.days;
  if (window.hour !== null || to - from > 1) return null;
  const told = index.atlas.sentences?.find(
    ({ day, sources }) =>
      day === from && sources.every((id) => sourceKnown(index.sources.get(id), until) === 'known')
  );
  if (told) return told.text;
  const lead = shown.find(headsDay);
  if (!lead) return null;
  const place = index.places.get(lead.known.place ?? '')?.name;
  return leadOf(isolate(lead.known.title), place === undefined ? null : isolate(place));
}

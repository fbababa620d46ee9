import type { Atlas } from '../../core/atlas';
import { indexAtlas } from '../../core/index-atlas';
import { atlasAt } from '../../core/view/atlas-at';
import { pageKnown } from '../../core/view/page-known';
import { readStep } from '../../core/view/read-step';
import type { Draft } from '../draft';
import { quoted } from '../messages/describe-value';
import { warning, type Finding } from '../messages/finding';

/** Warns of a step whose event is not among what the atlas shows there: it is outside the days in view, or filtered away. */
export function checkStoryInView(draft: Draft, atlas: Atlas): Finding[] {
  const index = indexAtlas(atlas);
  return (draft.story?.steps ?? []).flatMap((step) => {
    const { address } = readStep(step.fields.at ?? '');
    const { window, event, filter } = address;
    const known = pageKnown(address);
    if (event === null || window === null) return [];
    const { shown, events } = atlasAt(index, { window, known, filter });
    if (shown.some(({ known: { event: one } }) => one.id === event)) return [];
    const isKnown = events.some(({ event: one }) => one.id === event);
    const where = isKnown ? 'outside the days in view, or filtered away' : 'not yet known there';
    return [warning(step, ['at'], `expected an event in view, found ${quoted(event)}, ${where}`)];
  });
}

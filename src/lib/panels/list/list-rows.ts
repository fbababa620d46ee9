import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { ListSection } from './list-sections';

/** One row of a list in a single sequence: the first of a section carries the section's heading. */
export type ListRow = Pick<ListSection, 'heading' | 'day' | 'level'> & { known: KnownEvent };

/** The rows of all sections, one after the other. */
export function listRows(sections: readonly ListSection[]): ListRow[] {
  return sections.flatMap(({ heading, day, level, shown }) =>
    shown.map(({ known }, at) => ({ known, day, level, heading: at === 0 ? heading : null }))
  );
}

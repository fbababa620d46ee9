import type { WholeAtlas } from '../core/atlas';
import { wordsOf } from '../core/words-of';
import type { CitedStory, StoryNote } from './cite-event/cited-story';
import { sourceItem } from './cite-event/source-item';
import { prepareExport } from './prepare-export';

/** The story of an atlas with its notes, numbered from first to last; null if it tells none. */
export function citeStory(atlas: WholeAtlas): CitedStory | null {
  const { story } = atlas;
  if (!story) return null;
  const { index, words, citations } = prepareExport(atlas);
  let number = 0;
  const noteOf = (id: string): StoryNote[] => {
    const claim = index.claims.get(id);
    const source = index.sources.get(claim?.source ?? '');
    const event = index.eventsOfClaims.get(id);
    if (!claim || !source || !event) return [];
    number += 1;
    const runs = sourceItem(index, {
      kind: event.kind,
      source,
      claims: [{ ...claim, ...wordsOf(words, 'claims', id) }],
      citation: citations[source.id] ?? []
    });
    return [{ number, source: source.slug, runs }];
  };
  return { ...story, notes: story.steps.map(({ claims }) => claims.flatMap(noteOf)) };
}

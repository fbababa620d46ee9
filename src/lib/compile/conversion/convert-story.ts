import type { Story } from '../../core/story';
import type { StoryPart } from '../draft';
import { wholeFields } from '../reading/read-part';

/** Converts a story to that of the contract. */
export function convertStory(story: StoryPart): Story {
  const { headline, deck } = wholeFields(story);
  return { headline, deck, steps: story.steps.map(wholeFields) };
}

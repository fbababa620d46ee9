import { storyEntries } from './story-entries';

// A site may have no atlas that tells a story.
export const prerender = 'auto';

export const entries = storyEntries;

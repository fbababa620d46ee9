import { openAtlas } from '../../open-atlas';
import { siteFileResponse } from '../../site-file-response';
import { loadStory } from '../story/load-story';
import { storyEntries } from '../story/story-entries';
import type { RequestHandler } from './$types';

// A site may have no atlas that tells a story.
export const prerender = 'auto';

export const entries = storyEntries;

/** The story with its notes, which the app fetches. */
export const GET: RequestHandler = async ({ params, fetch }) =>
  siteFileResponse('story', await loadStory(params.atlas, openAtlas(params.atlas), fetch));

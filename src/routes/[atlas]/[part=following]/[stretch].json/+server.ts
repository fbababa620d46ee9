import { error } from '@sveltejs/kit';
import { atlases } from 'virtual:atlases';
import { noFile } from '#words/page';
import type { WholeAtlas } from '$lib/core/atlas';
import { stretchCount } from '$lib/core/evidence/stretch-count';
import { STRETCH_LENGTH } from '$lib/core/evidence/stretch-length';
import { quote } from '$lib/core/text/quote';
import { toEventsFile, toTitlesFile } from '$lib/loading/events-file';
import { FOLLOWING, type Following } from '$lib/loading/following';
import { toWordsFile } from '$lib/loading/words-file';
import { openWholeAtlas } from '../../../open-whole-atlas';
import { siteFileResponse } from '../../../site-file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** How many files of each kind an atlas has: those of the events only if they do not all come along with it. */
const COUNTS: Record<Following, (atlas: WholeAtlas) => number> = {
  words: stretchCount,
  events: ({ events: { length } }) =>
    length > STRETCH_LENGTH ? Math.ceil(length / STRETCH_LENGTH) : 0,
  titles: ({ events }) => (events.length > STRETCH_LENGTH ? 1 : 0)
};

const WRITE: Record<Following, (atlas: WholeAtlas, stretch: number) => object> = {
  words: toWordsFile,
  events: toEventsFile,
  titles: toTitlesFile
};

/** Every file that follows an atlas. */
export const entries: EntryGenerator = async () => {
  const opened = await Promise.all(atlases.map(({ id }) => openWholeAtlas(id)));
  return opened.flatMap((atlas) =>
    FOLLOWING.flatMap((part) =>
      Array.from({ length: COUNTS[part](atlas) }, (_, at) => ({
        atlas: atlas.id,
        part,
        stretch: String(at)
      }))
    )
  );
};

/** A file that follows an atlas, which the app fetches when something of it is to be shown. */
export const GET: RequestHandler = async ({ params }) => {
  const atlas = await openWholeAtlas(params.atlas);
  const stretch = /^(?:0|[1-9]\d*)$/.test(params.stretch) ? Number(params.stretch) : NaN;
  const part = FOLLOWING.find((one) => one === params.part);
  if (!part || !(stretch < COUNTS[part](atlas))) error(404, noFile(quote(params.stretch)));
  return siteFileResponse(part, WRITE[part](atlas, stretch));
};

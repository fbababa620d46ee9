import { error } from '@sveltejs/kit';
import { atlases } from 'virtual:atlases';
import { noFile } from '#words/page';
import { stretchCount } from '$lib/core/stretch-count';
import { quote } from '$lib/core/text/quote';
import { toWordsFile } from '$lib/loading/words-file';
import { openWholeAtlas } from '../../../open-whole-atlas';
import { siteFileResponse } from '../../../site-file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file for each stretch of each atlas. */
export const entries: EntryGenerator = async () => {
  const opened = await Promise.all(atlases.map(({ id }) => openWholeAtlas(id)));
  return opened.flatMap((atlas) =>
    Array.from({ length: stretchCount(atlas) }, (_, at) => ({
      atlas: atlas.id,
      stretch: String(at)
    }))
  );
};

/** The words of a stretch, which the app fetches when a card of it opens. */
export const GET: RequestHandler = async ({ params }) => {
  const atlas = await openWholeAtlas(params.atlas);
  const stretch = /^(?:0|[1-9]\d*)$/.test(params.stretch) ? Number(params.stretch) : NaN;
  if (!(stretch < stretchCount(atlas))) error(404, noFile(quote(params.stretch)));
  return siteFileResponse('words', toWordsFile(atlas, stretch));
};

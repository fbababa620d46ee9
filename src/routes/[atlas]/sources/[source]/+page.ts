import { error } from '@sveltejs/kit';
import { noSource } from '#words/source-page';
import { isolate } from '$lib/core/text/isolate';
import { quote } from '$lib/core/text/quote';
import { stretchesOfSource } from '$lib/panels/source/stretches-of-source';
import { loadTexts } from '$lib/panels/card/load-texts';
import { openAllEvents } from '../../../open-all-events';
import { openWords } from '../../../open-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const atlas = await openAllEvents(params.atlas, fetch);
  const source = atlas.sources.find(({ slug }) => slug === params.source);
  if (!source) error(404, noSource(quote(params.source), isolate(atlas.title)));
  const words = await openWords(atlas, fetch);
  const stretches = stretchesOfSource(atlas, source);
  const [texts, here] = await Promise.all([loadTexts(atlas.id), words.load(stretches)]);
  return { atlas, stretches, words: here, source, copy: texts[source.id] ?? null };
};

import { error } from '@sveltejs/kit';
import { quote } from '$lib/core/quote';
import { loadTexts } from '$lib/panels/load-texts';
import { atlases } from 'virtual:atlases';
import { openAtlas } from '../../../open-atlas';
import type { EntryGenerator, PageLoad } from './$types';

/** One page for each source of each atlas. */
export const entries: EntryGenerator = async () => {
  const loaded = await Promise.all(atlases.map(({ id }) => openAtlas(id)));
  return loaded.flatMap((atlas) =>
    atlas.sources.map(({ slug }) => ({ atlas: atlas.id, source: slug }))
  );
};

export const load: PageLoad = async ({ params }) => {
  const atlas = await openAtlas(params.atlas);
  const source = atlas.sources.find(({ slug }) => slug === params.source);
  if (!source) error(404, `There is no source named ${quote(params.source)} in “${atlas.title}”.`);
  const texts = await loadTexts(atlas.id);
  return { atlas, source, copy: texts[source.id] ?? null };
};

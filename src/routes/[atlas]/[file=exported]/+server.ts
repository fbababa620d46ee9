import { error } from '@sveltejs/kit';
import { noFile } from '#words/page';
import { quote } from '$lib/core/text/quote';
import { CITATIONS, FORMATS, isMade } from '$lib/export/formats';
import { writtenFile } from '$lib/export/written-file';
import { publicSite } from '$lib/metadata/site-address';
import { atlases } from 'virtual:atlases';
import { openWholeAtlas } from '../../open-whole-atlas';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const FILES = [...FORMATS, CITATIONS].filter((format) => isMade(format, publicSite()));

/** Every file of every atlas that can be made. */
export const entries: EntryGenerator = async () => {
  const opened = await Promise.all(atlases.map(({ id }) => openWholeAtlas(id)));
  return opened.flatMap((atlas) =>
    FILES.map(({ file }) => ({ atlas: atlas.id, file: file(atlas) }))
  );
};

export const GET: RequestHandler = async ({ params }) => {
  const atlas = await openWholeAtlas(params.atlas);
  const format = FILES.find(({ file }) => file(atlas) === params.file);
  if (!format) error(404, noFile(quote(params.file)));
  const content = writtenFile(atlas, format, publicSite());
  return new Response(typeof content === 'string' ? content : content.slice(), {
    headers: { 'Content-Type': format.type }
  });
};

import { error } from '@sveltejs/kit';
import type { Atlas } from '$lib/core/atlas';
import { quote } from '$lib/core/quote';
import { load } from 'virtual:atlases';

/** The atlas of an address; a page that says so, with status 404, where there is none of that id. */
export async function openAtlas(id: string): Promise<Atlas> {
  const atlas = await load(id);
  if (!atlas) error(404, `There is no atlas named ${quote(id)}.`);
  return atlas;
}

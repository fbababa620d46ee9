import type { WholeAtlas } from '$lib/core/atlas';
import { endWithoutAtlas } from './end-without-atlas';

/** The atlas of an address with all its words, from the compiler: only while pages are built. An unknown id ends in an error page. */
export async function openWholeAtlas(id: string): Promise<WholeAtlas> {
  const { load } = await import('virtual:atlases');
  return (await load(id)) ?? endWithoutAtlas(id);
}

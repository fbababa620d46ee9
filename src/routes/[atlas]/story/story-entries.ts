import { atlases, load } from 'virtual:atlases';

/** Each atlas that tells a story. */
export async function storyEntries(): Promise<{ atlas: string }[]> {
  const all = await Promise.all(atlases.map(({ id }) => load(id)));
  return all.flatMap((atlas) => (atlas?.opening ? { atlas: atlas.id } : []));
}

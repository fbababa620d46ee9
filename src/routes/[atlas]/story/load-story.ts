import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { noStory } from '#words/story';
import type { Atlas } from '$lib/core/atlas';
import { isolate } from '$lib/core/text/isolate';
import { quote } from '$lib/core/text/quote';
import type { CitedStory } from '$lib/export/cite-event/cited-story';
import { fetchFile } from '$lib/loading/fetch-file';

/**
 * The story of an atlas with its notes: made while pages are built, and in a browser fetched from the file beside the pages, at the same
 * time as the atlas. Ends in an error page if the atlas tells none; throws a LoadFailure if the file does not arrive.
 */
export async function loadStory(
  id: string,
  atlas: Promise<Pick<Atlas, 'title' | 'opening'>>,
  get: typeof fetch
): Promise<CitedStory> {
  if (!import.meta.env.SSR) {
    const address = `${base}/${encodeURIComponent(id)}/story.json`;
    const coming = fetchFile<CitedStory>(address, { kind: 'story', fetch: get });
    // An atlas that tells none has no such file.
    coming.catch(() => {});
    const { title, opening } = await atlas;
    return opening ? coming : endWithoutStory(title);
  }
  const [{ citeStory }, { openWholeAtlas }] = await Promise.all([
    import('$lib/export/cite-story'),
    import('../../open-whole-atlas')
  ]);
  const whole = await openWholeAtlas(id);
  return citeStory(whole) ?? endWithoutStory(whole.title);
}

function endWithoutStory(title: string): never {
  error(404, noStory(quote(isolate(title))));
}

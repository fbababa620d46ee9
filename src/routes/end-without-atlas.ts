import { error } from '@sveltejs/kit';
import { noAtlas } from '#words/page';
import { quote } from '$lib/core/text/quote';

/** Ends in an error page with status 404, which says that there is no atlas of that id. */
export function endWithoutAtlas(id: string): never {
  error(404, noAtlas(quote(id)));
}

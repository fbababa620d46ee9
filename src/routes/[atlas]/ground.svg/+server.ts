import { error } from '@sveltejs/kit';
import { noAtlas } from '#words/page';
import { quote } from '$lib/core/text/quote';
import { grounds } from 'virtual:grounds';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One ground for each atlas. */
export const entries: EntryGenerator = () => Object.keys(grounds).map((atlas) => ({ atlas }));

/** Land, water and borders of an atlas's maps; pages draw parts of it by id. */
export const GET: RequestHandler = ({ params }) => {
  const ground = Object.hasOwn(grounds, params.atlas) ? grounds[params.atlas] : undefined;
  if (ground === undefined) error(404, noAtlas(quote(params.atlas)));
  return new Response(ground, { headers: { 'content-type': 'image/svg+xml' } });
};

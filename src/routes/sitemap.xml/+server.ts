import { ATLAS_PAGES } from '$lib/core/view/atlas-pages';
import { hasOrigin, siteAddress } from '$lib/metadata/site-address';
import { sitemap } from '$lib/metadata/sitemap';
import { atlases } from 'virtual:atlases';
import { openAtlas } from '../open-atlas';

export const prerender = true;

/** Every canonical page; none if the build has no origin, since a sitemap holds absolute addresses. */
export async function GET(): Promise<Response> {
  const pages = await Promise.all(atlases.map(pagesOf));
  const paths = ['/', '/method', '/embed', ...pages.flat()];
  const addresses = hasOrigin() ? paths.map(siteAddress) : [];
  return new Response(sitemap(addresses), { headers: { 'Content-Type': 'application/xml' } });
}

async function pagesOf({ id, days }: (typeof atlases)[number]): Promise<string[]> {
  const { sources, opening } = await openAtlas(id);
  const pages = Object.values(ATLAS_PAGES).filter((page) => page !== 'story' || opening);
  return [
    `/${id}`,
    ...days.map((day) => `/${id}/${day}`),
    ...pages.map((page) => `/${id}/${page}`),
    ...sources.map(({ slug }) => `/${id}/${ATLAS_PAGES.sources}/${slug}`)
  ];
}

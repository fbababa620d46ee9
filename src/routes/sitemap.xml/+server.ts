import { siteAddress } from '$lib/share/site-address';
import { sitemap } from '$lib/share/sitemap';
import { atlases } from 'virtual:atlases';

export const prerender = true;

/** Every page that stands for itself; none where the build was told no origin, for a sitemap holds whole addresses. */
export function GET(): Response {
  const paths = ['/', '/method', ...atlases.flatMap(pagesOf)];
  const addresses = import.meta.env.DATELINE_SITE === '' ? [] : paths.map(siteAddress);
  return new Response(sitemap(addresses), { headers: { 'Content-Type': 'application/xml' } });
}

function pagesOf({ id, days }: (typeof atlases)[number]): string[] {
  return [`/${id}`, ...days.map((day) => `/${id}/${day}`)];
}

import { hasOrigin, siteAddress } from '$lib/metadata/site-address';

export const prerender = true;

/** Everything may be crawled (RFC 9309); it names the sitemap once the site's origin is known. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(hasOrigin() ? ['', `Sitemap: ${siteAddress('/sitemap.xml')}`] : [])
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
}

import { siteAddress } from '$lib/share/site-address';

export const prerender = true;

/** All may be read (RFC 9309); where the sitemap is stands in it once the site's origin is known. */
export function GET(): Response {
  const known = import.meta.env.DATELINE_SITE !== '';
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(known ? ['', `Sitemap: ${siteAddress('/sitemap.xml')}`] : [])
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
}

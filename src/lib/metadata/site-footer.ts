/** What stands at the foot of every page that is no map, as the site's settings have it; some of it leads to another site. */
export const siteFooter = JSON.parse(decodeURIComponent(import.meta.env.DATELINE_FOOTER)) as {
  text: string;
  href?: string;
}[];

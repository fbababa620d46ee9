/** The style sheets of parts that are fetched late. */
const LATE =
  /[\t ]*<link href="[^"]*\/(?:AbsentEvents|ActiveFilters|ComparedList|FilterFields|KnownByChoice|LegendContents|OpenCard|PaperEdition|SearchBox|ShareContents)\.[\w-]+\.css" rel="stylesheet">\n/g;

/**
 * The HTML of a page without the style sheets of parts that are fetched late, which bring their own. Kit names those of whatever a page
 * may fetch, and a browser waits for them before it paints.
 */
export function withoutLateStyles(html: string): string {
  return html.replaceAll(LATE, '');
}

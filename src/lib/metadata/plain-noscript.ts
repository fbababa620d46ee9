/**
 * The HTML of a page without Svelte's marks within `<noscript>`, and with one space where they leave several between elements. They are
 * for the script that takes a page over, and where one runs, browsers read that element as text.
 */
export function plainNoscript(html: string): string {
  return html.replaceAll(/<noscript>.*?<\/noscript>/gs, (element) =>
    element.replaceAll(/<!--.*?-->/gs, '').replaceAll(/>\s+</g, '> <')
  );
}

/**
 * The HTML of a frame, which without scripts gives way to the page at `address`: that has all that the frame would have for such readers,
 * and so the frame need not.
 */
export function unscriptedFrame(html: string, address: string): string {
  const turn = `<noscript><meta http-equiv="refresh" content="0; url=${address}"/></noscript>`;
  return html
    .replaceAll(/<noscript>.*?<\/noscript>/gs, '<noscript></noscript>')
    .replace('</head>', () => `${turn}\n</head>`);
}

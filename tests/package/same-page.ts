/**
 * A page without what differs between two builds of the same app: the names of scripts, styles and fonts, which have sums of their
 * contents, and where in its head fonts are named.
 */
export function withoutSums(html: string): string {
  return html
    .replace(/<link[^>]*(?:as="font"|_app\/immutable)[^>]*>\s*/g, '')
    .replace(/_app\/immutable\/[^"')]+/g, '_app/immutable/')
    .replace(/sha256-[^']+/g, 'sha256')
    .replace(/__sveltekit_\w+/g, '__sveltekit')
    .replace(/\s+/g, ' ');
}

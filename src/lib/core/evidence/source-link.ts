import { formatTextDirective, parseTextDirective } from './text-directive';

/**
 * The address of a source, at the passage if one is given; null unless it is a complete http or https address, so that no script
 * or file ever becomes a link.
 */
export function sourceLink(url: string | undefined, passage?: string): string | null {
  const parsed = url === undefined ? null : parse(url);
  if (!parsed) return null;
  const { protocol, href, hash } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const directive = passage === undefined ? null : parseTextDirective(passage);
  if (!directive) return href;
  const fragment = hash.split(':~:')[0] || '#';
  const page = href.slice(0, href.length - hash.length).replace(/#$/, '');
  return `${page}${fragment}:~:text=${formatTextDirective(directive)}`;
}

/** The address in its parts; null if it is incomplete. Asked first whether it can be parsed, the browser would do so twice. */
function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

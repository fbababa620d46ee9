/**
 * The single path of a page, among those at which hosts may open it: single slashes, none at the end, no dot segments, no
 * `.html`, the atlas's id in lower case, percent-encoded only as needed; `/index.html` and `/404.html` are the front page, `/`.
 * What cannot be decoded is kept as written. `base` is where the site is mounted: empty, or `/name`. Null if the path lies
 * outside it. The function is idempotent.
 */
export function canonicalPath(pathname: string, base = ''): string | null {
  const segments = withoutDots(decoded(pathname).split('/'));
  const mount = base.split('/').slice(1);
  if (mount.some((segment, at) => segments[at] !== segment)) return null;
  const page = withoutFileName(segments.slice(mount.length));
  return `${base}/${lowerCased(page).map(encoded).join('/')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutDots(segments: readonly string[]): string[] {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return kept;
}

/** Removes what a build's file names add to the names of pages: `story.html`, `index.html`. */
function withoutFileName(segments: readonly string[]): string[] {
  const kept = [...segments];
  for (;;) {
    const stem = /^(.*)\.html$/is.exec(kept.at(-1) ?? '')?.[1];
    if (stem === undefined) return kept;
    kept.pop();
    if (!['', '.', '..', 'index'].includes(stem.toLowerCase())) kept.push(stem);
  }
}

/** Only the atlas's id: names below it are the atlas's own, and above it there is at most the word for embeds. */
function lowerCased(segments: readonly string[]): string[] {
  const [first = '', second, ...rest] = segments;
  const word = first.toLowerCase();
  if (second === undefined) return ['', 'index', '404'].includes(word) ? [] : [word];
  return [word, word === 'embed' ? second.toLowerCase() : second, ...rest];
}

function encoded(segment: string): string {
  return encodeURI(segment).replaceAll(/[?#]/g, encodeURIComponent);
}

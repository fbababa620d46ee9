/** An open element, and whether it takes its direction from its contents. */
type Open = { name: string; auto: boolean; text: string };

const PIECE =
  /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/gis;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Attributes that are read as words. */
const WORDS = /\s(aria-label|aria-valuetext|title|alt|placeholder|content)="([^"]*)"/g;

/**
 * Finds where HTML from Svelte prints Hebrew that could reorder the text around it, or lose its own punctuation: outside an element
 * that takes its direction from it alone (`bdi`, `dir="auto"`), or in a sentence without U+2068 and U+2069 around it.
 */
export function unmarkedTexts(html: string): string[] {
  const found: string[] = [];
  const open: Open[] = [];
  for (const [piece, slash, tag = '', attributes = '', closed] of html.matchAll(PIECE)) {
    if (piece.startsWith('<!')) continue;
    if (!tag) {
      const text = decode(piece);
      const auto = open.findLast((one) => one.auto);
      if (auto) auto.text += text;
      else if (!isIsolated(text)) found.push(`${path(open)}: ${text.trim()}`);
      continue;
    }
    if (slash) {
      const one = open.pop();
      if (one?.name !== tag) throw new Error(`</${tag}> closes <${one?.name}>`);
      if (one.auto && !isForeign(one.text))
        found.push(`${path(open)} ${tag} has other words too: ${one.text.trim()}`);
      continue;
    }
    for (const [, name, value = ''] of attributes.matchAll(WORDS)) {
      const words = decode(value);
      if (!isIsolated(words) && !isForeign(words))
        found.push(`${path(open)} ${tag} ${name}: ${words}`);
    }
    const auto = tag === 'bdi' || /\sdir="auto"/.test(attributes);
    if (!closed && !VOID.has(tag)) open.push({ name: tag, auto, text: '' });
  }
  return found;
}

function path(open: readonly Open[]): string {
  return open.map(({ name }) => name).join(' ');
}

/** Whether all Hebrew in a text is isolated. */
function isIsolated(text: string): boolean {
  return !/[א-ת]/.test(withoutApart(text));
}

/** Removes isolated text, the innermost first: isolates may nest. */
function withoutApart(text: string): string {
  const less = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return less === text ? text : withoutApart(less);
}

/** Whether a text is entirely foreign, or not at all: only Hebrew, or none. */
function isForeign(text: string): boolean {
  const bare = withoutApart(text);
  return !/[א-ת]/.test(bare) || !/[A-Za-z]/.test(bare);
}

function decode(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}

/** What CSL's markup does to a stretch of text; `nocase` only keeps a style from changing its capitals. */
export type RichFace = 'i' | 'b' | 'sup' | 'sub' | 'small-caps' | 'nocase';

/** A text as a tree: plain stretches, and stretches in a face with their content. */
export type RichText = (string | { face: RichFace; content: RichText })[];

const FACES: Record<string, RichFace> = {
  '<i>': 'i',
  '<b>': 'b',
  '<sup>': 'sup',
  '<sub>': 'sub',
  '<sc>': 'small-caps',
  '<span style="font-variant:small-caps;">': 'small-caps',
  '<span class="nocase">': 'nocase'
};

/** The tags above and their closing tags, with the white space and semicolon that programs add or omit. */
const TAG =
  /(<\/?(?:i|b|sup|sub|sc)>|<span +style="font-variant: *small-caps;?">|<span +class="nocase">|<\/span>)/;

/** How deep tags may nest: anything deeper is text, since readers of the tree recurse. */
const MAX_DEPTH = 20;

/**
 * Reads the markup that CSL allows in a title: `<i>`, `<b>`, `<sup>`, `<sub>`, small capitals as `<sc>` or
 * `<span style="font-variant: small-caps;">`, and `<span class="nocase">`, nested. Any other `<` is text, and so is a tag that is
 * not closed, or that closes nothing.
 */
export function parseRichText(text: string): RichText {
  // Every second piece is a tag.
  const pieces = text.split(TAG);
  const paired = pairs(pieces);
  const open: { face: RichFace; content: RichText }[] = [];
  let here: RichText = [];
  for (const [at, piece] of pieces.entries()) {
    if (!paired.has(at)) append(here, piece);
    else if (!piece.startsWith('</')) {
      open.push({ face: faceOf(piece), content: here });
      here = [];
    } else {
      const outer = open.pop();
      if (!outer) continue;
      outer.content.push({ face: outer.face, content: here });
      here = outer.content;
    }
  }
  return here;
}

/** The words of a text, without CSL's markup. */
export function plainText(text: string): string {
  const pieces = text.split(TAG);
  const paired = pairs(pieces);
  return pieces.filter((_, at) => !paired.has(at)).join('');
}

/** Which of the pieces are tags that open or close a stretch. */
function pairs(pieces: readonly string[]): Set<number> {
  const paired = new Set<number>();
  const open: { at: number; name: string }[] = [];
  const count = new Map<string, number>();
  const add = (name: string, number: number) => count.set(name, (count.get(name) ?? 0) + number);
  for (let at = 1; at < pieces.length; at += 2) {
    const [, slash = '', name = ''] = /^<(\/?)(\w+)/.exec(pieces[at] ?? '') ?? [];
    if (slash === '') {
      if (open.length === MAX_DEPTH) continue;
      open.push({ at, name });
      add(name, 1);
    } else if (count.get(name)) {
      let last = open.pop();
      for (; last && last.name !== name; last = open.pop()) add(last.name, -1);
      if (last) paired.add(last.at).add(at);
      add(name, -1);
    }
  }
  return paired;
}

function faceOf(raw: string): RichFace {
  const tag = raw.replace(/ +/, ' ').replace(/: */, ':').replace('caps"', 'caps;"');
  return FACES[tag] ?? 'nocase';
}

/** Appends a text, merging it with a preceding text. */
function append(parts: RichText, text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else if (text !== '') parts.push(text);
}

/**
 * Characters that show nothing, or show something else: controls except tabs and line ends, line separators, lone surrogates,
 * U+FFFD, which replaces a lost character, and all that Unicode lets a font ignore.
 */
const HIDDEN =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;
const SPACE = /[\t\n\r]/;

/** What each is called; the first match applies. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'bidi controls'],
  [/[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u, 'zero-width characters'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'control characters'],
  [/[\p{Cs}\p{Noncharacter_Code_Point}]/u, 'codes that are no characters'],
  [/./u, 'characters that show nothing']
];

/** More marks than these on one letter are not spelling, and overlap the lines around it. */
const MOST_MARKS = 8;
const STACK = /\p{M}{9,}/gu;

/** In these scripts a joiner or non-joiner after a letter is spelling. */
const JOINING =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mandaic}\p{scx=Mongolian}\p{scx=Phags_Pa}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Khmer}\p{scx=Malayalam}\p{scx=Myanmar}\p{scx=Oriya}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Tibetan}\p{scx=Balinese}\p{scx=Javanese}]$/u;

/** Invisible characters that are spelling in context: the character, and what precedes and follows it. */
const SPELT: readonly { hidden: RegExp; before: RegExp; behind?: RegExp }[] = [
  { hidden: /[\u200C\u200D]/u, before: JOINING },
  // An emoji joined to the next: a family, a rainbow flag.
  {
    hidden: /\u200D/u,
    before: /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?$/u,
    behind: /^\p{Extended_Pictographic}/u
  },
  // Selects the emoji or the text form of a character.
  { hidden: /[\uFE0E\uFE0F]/u, before: /\p{Emoji}$/u },
  // Variants of Han characters and of mathematical signs.
  { hidden: /[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/u, before: /[\p{scx=Han}\p{Sm}]$/u },
  { hidden: /[\u180B-\u180D\u180F]/u, before: /\p{scx=Mongolian}$/u },
  // The flags of England, Scotland and Wales are spelt with tags.
  { hidden: /[\u{E0020}-\u{E007F}]/u, before: /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u }
];

/** UTF-16 units examined before a character: a tagged flag has about twelve. */
const NEAR = 24;

/** A hiding character, or a stack of marks: its position in UTF-16 units, and what is wrong with it. */
type Hidden = { at: number; characters: string; message: string };

/** The characters of a text that hide something, and stacks of too many marks on a letter. */
export function hiddenCharacters(text: string): Hidden[] {
  const hidden = [...text.matchAll(HIDDEN)].flatMap(({ 0: character, index: at }): Hidden[] => {
    if (SPACE.test(character) || isSpelt(text, at, character)) return [];
    return [{ at, characters: character, message: fault(character) }];
  });
  const stacks = [...text.matchAll(STACK)].map(({ 0: marks, index: at }): Hidden => {
    const message = `expected at most ${MOST_MARKS} marks on a letter, found ${[...marks].length}`;
    return { at, characters: marks, message };
  });
  return [...hidden, ...stacks].sort((a, b) => a.at - b.at);
}

function fault(character: string): string {
  if (character === '\uFFFD') {
    return 'expected a character, found U+FFFD, which stands where one was lost';
  }
  const [, kind] = KINDS.find(([pattern]) => pattern.test(character)) ?? [];
  return `expected no ${kind}, found ${codePoint(character)}`;
}

function isSpelt(text: string, at: number, character: string): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const behind = text.slice(at + character.length, at + character.length + 2);
  return SPELT.some(
    (one) =>
      one.hidden.test(character) &&
      one.before.test(before) &&
      (one.behind === undefined || one.behind.test(behind))
  );
}

/** A character's code point, as in U+200B. */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

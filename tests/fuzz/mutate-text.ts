import fc from 'fast-check';

/** A change to any file's text. */
export type Change = (text: string) => string;

/** A fraction of a text's length or of its lines, from 0 up to but not including 1. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (text: { length: number }, part: number) => Math.floor(part * text.length);

/** Pieces that mean something to YAML or JSON, or look as if they do. */
const PIECES = [
  ...[
    '',
    '\n',
    ' ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ',',
    ': ',
    ':',
    '- ',
    '# ',
    '&a ',
    '*a',
    '!!',
    '|',
    '>'
  ],
  ...[
    '0',
    '-',
    '.',
    '1e999',
    'null',
    '~',
    'true',
    '//',
    '/* */',
    '“',
    '”',
    '\uFEFF',
    '\u0000',
    '\u2028',
    '\u202E'
  ],
  ...['__proto__', '---\n', '...\n', '<<: ', '%YAML 9\n', '\\', '\\u', '<b>', '̈'.repeat(50)]
];
const LINE_ENDS = ['\r\n', '\r', '\n\n', '\u0085', '\u2028', '\n\r', '\v'];
const SCALARS = ['x', '9', '평', ' ', '\\n', '"', '0', 'é', '1,'];

const flipBits = fc
  .array(fc.tuple(share, fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 4 })
  .map((flips): Change => (text) => {
    const bytes = Buffer.from(text);
    for (const [part, bit] of flips) if (bytes.length > 0) bytes[at(bytes, part)]! ^= 1 << bit;
    return bytes.toString('utf8');
  });

const cut = fc.tuple(share, share).map(
  ([a, b]): Change =>
    (text) =>
      text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b)))
);
const cutOff = share.map(
  (part): Change =>
    (text) =>
      text.slice(0, at(text, part))
);

const put = fc
  .tuple(share, fc.nat({ max: 20 }), fc.constantFrom(...PIECES))
  .map(([part, over, piece]): Change => (text) => {
    return text.slice(0, at(text, part)) + piece + text.slice(at(text, part) + over);
  });

const moveLine = fc
  .tuple(share, share, fc.boolean())
  .map(([from, to, copies]): Change => (text) => {
    const lines = text.split('\n');
    const moved = copies ? [lines[at(lines, from)] ?? ''] : lines.splice(at(lines, from), 1);
    lines.splice(at(lines, to), 0, ...moved);
    return lines.join('\n');
  });

const changeDigit = fc
  .array(fc.tuple(share, fc.constantFrom(...'0123456789-.e')), { minLength: 1, maxLength: 4 })
  .map((changes): Change => (text) => {
    const characters = [...text];
    const digits = characters.flatMap((one, i) => (/\d/.test(one) ? [i] : []));
    for (const [part, digit] of changes)
      if (digits.length > 0) characters[digits[at(digits, part)]!] = digit;
    return characters.join('');
  });

/** A number, or a quoted word, as both JSON and YAML write it. */
const VALUE = /-?\d+(?:\.\d+)?|"[^"\n]*"|\b[a-z][a-z-]+$/gm;

const swapValues = fc.tuple(share, share).map(([a, b]): Change => (text) => {
  const values = [...text.matchAll(VALUE)];
  const [one, two] = [values[at(values, Math.min(a, b))], values[at(values, Math.max(a, b))]];
  if (!one || !two || one === two) return text;
  const between = text.slice(one.index + one[0].length, two.index);
  return (
    text.slice(0, one.index) + two[0] + between + one[0] + text.slice(two.index + two[0].length)
  );
});

const replaceValue = fc
  .tuple(
    share,
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...SCALARS), fc.integer({ min: 1, max: 17 }))
        .map(([piece, power]) => piece.repeat(2 ** power)),
      fc
        .integer({ min: 1, max: 14 })
        .chain((power) =>
          fc.constantFrom('[', '{a: ', '{"a":', '[]', '- ').map((piece) => piece.repeat(2 ** power))
        ),
      fc.integer({ min: 1, max: 60 }).map((levels) => '['.repeat(levels) + ']'.repeat(levels)),
      fc.double().map(String),
      fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text))
    )
  )
  .map(([part, value]): Change => (text) => {
    const values = [...text.matchAll(VALUE)];
    const found = values[at(values, part)];
    if (!found) return text + value;
    return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
  });

const whole = fc.oneof(
  fc.constantFrom(...LINE_ENDS).map(
    (end): Change =>
      (text) =>
        text.replaceAll('\n', end)
  ),
  fc.constantFrom<Change>(
    (text) => `\uFEFF${text}`,
    () => '',
    (text) => text + text,
    (text) => text.replaceAll(' ', '\t'),
    (text) => text.replaceAll('"', '“'),
    (text) => Buffer.from(text, 'utf16le').toString('latin1')
  )
);

/** Changes to a file's text: bits flipped, pieces removed and inserted, lines moved, digits and values changed, line ends replaced. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  flipBits,
  cut,
  cutOff,
  put,
  moveLine,
  changeDigit,
  swapValues,
  replaceValue,
  whole
);

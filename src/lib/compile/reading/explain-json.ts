import { quoted } from '../messages/describe-value';

/** What people write instead of JSON's three words. */
const WORDS = new Map([
  ['yes', 'true'],
  ['no', 'false'],
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
  ['nan', 'null']
]);

/** Signs that end a quoted text or may not appear in it; matches of several characters are legal escapes. */
const SIGN = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|["\\\u0000-\u001f]/g;

/** Explains broken JSON: what was expected at a character, what is there, and how to write it. */
export function explainJson(
  text: string,
  at: number,
  expected: string
): { offset: number; message: string } {
  const rest = text.slice(at, at + 200);
  const [line = ''] = rest.split(/\r?\n/);
  const before = text.slice(Math.max(0, at - 2_000), at).trimEnd();
  const fault = (wanted: string, found: string, offset = at) => ({
    offset,
    message: `expected ${wanted}, found ${found}`
  });

  if (text.trim() === '') return fault('JSON', 'an empty file');
  if (expected.startsWith('at most')) return fault(expected, quoted(rest[0] ?? ''));
  if (rest === '') return fault(expected, 'the end of the file');
  if (/^(?:\/\/|\/\*|#)/.test(rest))
    return fault('no comment, for JSON has none', quoted(line.trim()));
  if (/^[}\]]/.test(rest) && before.endsWith(','))
    return fault(`no comma before ${rest[0]}`, 'one', text.lastIndexOf(',', at - 1));
  if (rest.startsWith(',') && before.endsWith(',')) return fault('one comma', 'two');
  const curly = /^[\u2018-\u201F\u00AB\u00BB'`]([^\u2018-\u201F\u00AB\u00BB'`\n]*)/.exec(rest);
  if (curly)
    return fault('straight double quotes', `${quoted(rest[0] ?? '')}; write "${curly[1]}"`);
  if (rest.startsWith('"') && !expected.startsWith('a comma') && !expected.startsWith('a colon'))
    return brokenText(text, at);
  if (expected.startsWith('a comma') && /["\d\]}el]$/.test(before) && /^["{[\d-]/.test(rest))
    return fault('a comma between this and what is before it', 'none');
  if (expected.startsWith('a comma') && before.endsWith('"') && /^[\p{L}\d]/u.test(rest))
    return fault(
      'a comma behind the closing quote, or \\" for a quote within a text',
      quoted(line.trim())
    );
  const [, sign, digits] = /^([+.])(\d[\d.]*)/.exec(rest) ?? [];
  if (digits)
    return fault(
      'a number',
      `${quoted(`${sign}${digits}`)}; write ${sign === '.' ? '0.' : ''}${digits}`
    );
  const [unfinished] = (expected === 'a value' && /^-?\d[\d.eE+-]*/.exec(rest)) || [];
  if (unfinished) return fault('a number', quoted(unfinished));
  const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(rest) ?? [];
  if (word) {
    const known =
      WORDS.get(word.toLowerCase()) ?? /^(?:true|false|null)$/i.exec(word)?.[0].toLowerCase();
    const isValue = expected === 'a value';
    return fault(
      isValue ? 'a text in double quotes, a number, true or false' : expected,
      `${quoted(word)}; write ${isValue && known ? known : `"${word}"`}`
    );
  }
  const isPage = /^<(?:!doctype|html)/i.test(rest);
  return fault(
    isPage ? 'JSON' : expected,
    isPage ? 'a web page' : quoted(line.trim().slice(0, 20) || rest.slice(0, 1))
  );
}

/** A quoted text that does not end on its line, or contains something that JSON writes differently. */
function brokenText(text: string, at: number): { offset: number; message: string } {
  const stop = stringEnd(text, at);
  const tell = (offset: number, message: string) => ({ offset, message: `expected ${message}` });
  if (text[stop] === '\\')
    return tell(
      stop,
      `\\\\ for a backslash in a text, found ${quoted(text.slice(stop, stop + 2))}`
    );
  if (text[stop] === '\t') return tell(stop, '\\t for a tab in a text, found a tab');
  const end = text.slice(at, stop);
  return tell(
    at,
    `a closing quote on the same line (a line's end within a text is written \\n), found ${quoted(end)}`
  );
}

/** Where the well-formed part of a quoted text ends: at its closing quote, or at something that may not appear in it. */
function stringEnd(text: string, start: number): number {
  SIGN.lastIndex = start + 1;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text))
    if (sign[0].length === 1) return sign.index;
  return text.length;
}

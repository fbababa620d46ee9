import { NotPlain } from './not-plain';

/** Signs with which an unquoted text may begin without being syntax. */
const START = /^(?:[\w(/$^;<=\u0080-\uFFFF]|-\d|\.\.\/)/;
/** What ends an unquoted text: the colon behind a name, or a comment. */
const INNER_SYNTAX = /:(?: |$)| #/;
/** Words that mean something else than themselves, in YAML 1.2's core schema. */
const WORD = /^(?:null|true|false)$/i;
const LONGEST_WORD = 5;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Other ways to write a number. */
const OTHER_NUMBER = /^-?(?:[\d.]+(?:[eE][-+]?\d+)?|0[ox].*)$/;
/** The code of 9; letters have greater ones. */
const NINE = 57;

/**
 * The value of an unquoted scalar of YAML, which is on one line and has no blanks around it: a number or a truth value if
 * it looks like one, otherwise the text. Throws NotPlain for any that is not plain.
 */
export function plainScalar(text: string): string | number | boolean {
  if (!START.test(text) || INNER_SYNTAX.test(text)) throw new NotPlain();
  if (text.charCodeAt(0) > NINE) {
    if (text.length > LONGEST_WORD || !WORD.test(text)) return text;
    // Each may be written in capitals too, but seldom is.
    if (text !== 'true' && text !== 'false') throw new NotPlain();
    return text === 'true';
  }
  if (NUMBER.test(text)) return Number(text);
  if (OTHER_NUMBER.test(text)) throw new NotPlain();
  return text;
}

/** Behind any apostrophes, a sign with which spreadsheets begin a formula: ASCII's, full-width ones, tab and carriage return. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/**
 * Text that no spreadsheet runs: an apostrophe stands before what would begin a formula. It can be taken back: where
 * apostrophes stand before such a sign, the first is ours.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

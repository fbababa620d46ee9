/** After any apostrophes, a character that starts a spreadsheet formula: ASCII or full-width, tab and carriage return. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/**
 * Text that no spreadsheet runs: an apostrophe is put before anything that would start a formula. It can be undone: if
 * apostrophes precede such a sign, the first is ours.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

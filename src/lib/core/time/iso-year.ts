/** A year (0 is 1 BC) in four digits, as ISO 8601 and EDTF write it: `0079`, `-0043`. */
export function formatIsoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** CSL's number for a year (0 is 1 BC); CSL has no year 0: 44 BC is -44 in CSL, and -43 in EDTF. */
export function cslYear(year: number): number {
  return year < 1 ? year - 1 : year;
}

/** The year (0 is 1 BC) that CSL means by a number; null for 0, which CSL does not have. */
export function yearOfCsl(year: number): number | null {
  if (year === 0) return null;
  return year < 0 ? year + 1 : year;
}

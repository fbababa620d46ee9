/** Years from 1 to this one carry `AD`: a bare `79` would be read as 1979. */
const LAST_WITH_ERA = 999;

/** `2023`, `AD 79`, `44 BC` of a year counted as EDTF does: 0 is 1 BC, and -43 is 44 BC. */
export function formatYear(year: number): string {
  if (year < 1) return `${1 - year} BC`;
  return year <= LAST_WITH_ERA ? `AD ${year}` : String(year);
}

/** `2000 to 2099`, `50 to 41 BC`, `AD 40 to 49`, `44 BC to AD 14`: what the two years share is said once; `joiner` stands between them. */
export function formatYears(first: number, last: number, joiner = 'to'): string {
  if (last < 1) return `${1 - first} ${joiner} ${formatYear(last)}`;
  const end = first >= 1 && last <= LAST_WITH_ERA ? String(last) : formatYear(last);
  return `${formatYear(first)} ${joiner} ${end}`;
}

import { formatIsoYear } from '../../core/time/iso-year';
import { advisePosition } from './advise-position';
import { didYouMean } from './did-you-mean';
import { codePoint } from '../reading/hidden-characters';

/** Codes of all countries that Intl knows, by lower-case English name. */
let codes: Map<string, string> | undefined;

/** What a message adds on how to correct a value where a schema `expected` another; empty if we know nothing. */
export function advise(expected: string, found: unknown, file: string): string {
  const isYaml = file.endsWith('.yaml');
  if (/^(?:\[longitude|a l(?:ong|at)itude)/.test(expected)) return advisePosition(found);
  if (typeof found === 'string') return adviseText(expected, found, isYaml);
  if (typeof found === 'number' && /\bdate\b/.test(expected)) return quotedYear(found);
  const isText = /\b(?:text|day|id)\b/.test(expected);
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  if (isText && isPlain) return '; put it in quotes';
  if (isText && isYaml && Array.isArray(found)) return '; a text that begins with [ needs quotes';
  return '';
}

/** The words of an expectation such as `one of night, morning`. */
export function listed(expected: string): string[] {
  return expected.startsWith('one of ') ? expected.slice('one of '.length).split(', ') : [];
}

function adviseText(expected: string, found: string, isYaml: boolean): string {
  if (expected.startsWith('an id')) return adviseId(found);
  if (expected.startsWith('an IANA zone')) return adviseZone(found);
  if (expected.startsWith('an ISO 3166-1')) return adviseCountry(found);
  if (expected.includes('http') && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found))
    return `; write "https://${found}"`;
  if (expected === 'a list') return adviseList(found, isYaml);
  const number = /^-?\d+(?:\.\d+)?/.exec(found.trim())?.[0];
  if (/^(?:kilometres|a zoom|a paragraph|an index|a GeoNames)/.test(expected) && number)
    return `; write ${Number(number)}, without quotes`;
  return didYouMean(found, listed(expected));
}

/** YAML reads a bare year as a number, and `-0043` as -43. */
function quotedYear(year: number): string {
  const isYear = Number.isInteger(year) && Math.abs(year) <= 9999;
  return isYear ? `; put it in quotes, with four digits: "${formatIsoYear(year)}"` : '';
}

/** Points out a character that may look like ASCII but is not; otherwise suggests the id in lower case. */
function adviseId(id: string): string {
  const plain = id.normalize('NFD').replace(/\p{Mn}/gu, '');
  const [character] = /[^\u0020-\u007E]/u.exec(plain) ?? [];
  if (character !== undefined) return `; ${codePoint(character)} in it is not of ASCII`;
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.length > 0 ? `; write ${words.join('-')}` : '';
}

function adviseZone(zone: string): string {
  const near = didYouMean(zone, Intl.supportedValuesOf('timeZone'));
  return near || '; a zone is named after a city, for its clocks change';
}

function adviseCountry(name: string): string {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  codes ??= new Map(
    letters.flatMap((a) =>
      letters.flatMap((b) => {
        const known = regions.of(a + b);
        return known === undefined ? [] : [[known.toLowerCase(), a + b] as const];
      })
    )
  );
  const code = codes.get(name.trim().toLowerCase());
  const upper = name.toUpperCase();
  const isCode = /^[A-Z]{2}$/.test(upper) && regions.of(upper) !== undefined;
  // Some have a second code, such as the United Kingdom.
  const written = code ?? (isCode ? new Intl.Locale(`und-${upper}`).region : undefined);
  return written === undefined ? '' : `; write ${written}`;
}

function adviseList(found: string, isYaml: boolean): string {
  const items = found.split(',').flatMap((item) => item.trim() || []);
  const isPlain = items.every((item) => /^[\w-]+$/.test(item));
  if (items.length === 0 || items.length > 5) return '';
  return `; write [${items.map((item) => (isYaml && isPlain ? item : JSON.stringify(item))).join(', ')}]`;
}

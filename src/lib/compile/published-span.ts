import { yearOfCsl } from '../core/csl-year';
import { dayFromIso } from '../core/day';
import { formatIsoYear } from '../core/iso-year';
import { parseWhen } from '../core/parse-when';
import type { Span } from '../core/span';
import type { SourceFields } from './schema-sources';

/** The fields that say when a source came out. */
type Publication = Pick<Partial<SourceFields>, 'issued' | 'custom'>;

/**
 * The civil days on which a source may have come out: `custom.available` where it is given, else the day of `issued`.
 * Without a value there is an issue, and which of the two fields it is about.
 */
export function publishedSpan(
  { issued, custom }: Publication,
  zone: string
): { value: Span } | { value: null; field: string[]; issue: string } {
  if (custom?.available !== undefined) {
    const field = ['custom', 'available'];
    const { value: when, issue } = parseWhen(custom.available, { zone });
    if (!when) return { value: null, field, issue: issue };
    if (when.openStart || when.openEnd) {
      return { value: null, field, issue: `expected both ends, found "${custom.available}"` };
    }
    return { value: when.widened.days };
  }
  const field = ['issued'];
  if (!issued) {
    return {
      value: null,
      field,
      issue: 'expected a full day, or `custom.available`, found nothing'
    };
  }
  const parts = issued['date-parts'] ?? [];
  const [year = 0, month = '', day = ''] = parts[0] ?? [];
  const counted = yearOfCsl(Number(year));
  const iso = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const from =
    parts.length === 1 && counted !== null
      ? dayFromIso([formatIsoYear(counted), ...iso].join('-'))
      : null;
  if (from === null) {
    const found = JSON.stringify(parts);
    return {
      value: null,
      field,
      issue: `expected a full day, or \`custom.available\`, found ${found}`
    };
  }
  return { value: { from, to: from + 1 } };
}

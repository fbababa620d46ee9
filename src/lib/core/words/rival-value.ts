import type { Claim } from '../atlas';
import { formatDated } from './format-dated';
import { formatWhen } from './format-when';
import { formatOffset } from './format-zone';
import type { AtlasIndex } from '../index-atlas';
import { printedDays } from '../time/printed-days';
import type { Rivalry } from '../evidence/rivals';

/** What a claim gives for the field of a rivalry, in words; empty where it gives nothing. */
export function rivalValue(
  index: AtlasIndex,
  { when, place, value }: Claim,
  { field, kind }: Pick<Rivalry, 'field' | 'kind'>
): string {
  if (field === 'place') return index.places.get(place ?? '')?.name ?? '';
  if (field === 'value') return value ?? '';
  if (!when) return '';
  if (kind !== 'printed') return formatWhen(when);
  const clocks = when.offset === undefined ? '' : ` (${formatOffset(when.offset)})`;
  const style = when.calendar ? { calendar: when.calendar } : {};
  return `${formatDated(printedDays(when), style)}${clocks}`;
}

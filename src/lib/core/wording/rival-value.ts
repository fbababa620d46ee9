import { byClocks } from '#words/times';
import type { Claim } from '../atlas';
import { isolate } from '../text/isolate';
import { valueWords } from './value-words';
import { formatDated } from './format-dated';
import { formatWhen } from './format-when';
import { formatOffset } from './format-zone';
import type { AtlasIndex } from '../index-atlas';
import { printedDays } from '../time/printed-days';
import type { Topic } from '../evidence/differ';
import type { RivalryKind } from '../evidence/rivals';

/** What a claim gives for the topic of a rivalry, in words; empty if it gives nothing. */
export function rivalValue(
  index: AtlasIndex,
  { when, place, values }: Claim,
  rivalry: Topic & { kind?: RivalryKind }
): string {
  if (rivalry.field === 'place') return isolate(index.places.get(place ?? '')?.name ?? '');
  if (rivalry.field === 'values') {
    const value = values?.[rivalry.label];
    return value === undefined ? '' : valueWords(value);
  }
  if (!when) return '';
  if (rivalry.kind !== 'printed') return formatWhen(when);
  const style = when.calendar ? { calendar: when.calendar } : {};
  const date = formatDated(printedDays(when), style);
  return when.offset === undefined ? date : byClocks(date, formatOffset(when.offset));
}

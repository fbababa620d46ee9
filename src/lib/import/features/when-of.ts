import { isoClock } from '../../core/time/iso-clock';
import { parseWhen } from '../../core/time/parse-when';
import { readWhen } from '../tables/read-when';
import type { Loss } from '../report/report';
import type { MapFeature } from './map-feature';
import { fieldOf } from './properties';
import { propertyText } from './property-text';

/** The two ends of a time span, as printed; empty if open. */
type Ends = { from: string; to: string };

/** The time of a feature: EDTF or a time with its offset, or nothing. What cannot be read of it is a loss. */
export function whenOf(
  feature: MapFeature,
  zone: string | undefined,
  losses: Loss[]
): string | undefined {
  const read = (text: string): string | undefined => {
    if (text === '') return undefined;
    const found = readWhen(text, { zone });
    if (!found) {
      losses.push({
        message: `expected a time, as in 2023-09-12 or 2023-09-12T06:00Z, found ${JSON.stringify(text)}; the event has no such time`
      });
    } else if (found.lost !== undefined) {
      losses.push({
        message: `${found.lost}, or --zone, found ${JSON.stringify(text)}; only its day is taken`
      });
    }
    return found?.when;
  };
  const single = read(fieldOf(feature, 'when'));
  if (single !== undefined) return single;
  const { from, to } = endsOf(feature);
  return join(read(from), read(to));
}

/** KML's time span is a property of its own. */
function endsOf(feature: MapFeature): Ends {
  const span = feature.properties.timespan as { begin?: unknown; end?: unknown } | undefined;
  const part = (value: unknown, field: 'from' | 'to') =>
    propertyText(value) || fieldOf(feature, field);
  return { from: part(span?.begin, 'from'), to: part(span?.end, 'to') };
}

/** An interval has two days, or two times by one offset: other ends are written anew, by UTC or as days. */
function join(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `../${to}`;
  if (to === undefined) return `${from}/..`;
  if (from === to) return from;
  if (!parseWhen(`${from}/${to}`, { zone: 'UTC' }).issue) return `${from}/${to}`;
  if (!from.includes('T') || !to.includes('T'))
    return `${from.split('T')[0] ?? from}/${to.split('T')[0] ?? to}`;
  const utc = (text: string) => {
    const { value } = parseWhen(text, { zone: 'UTC' });
    return value ? isoClock(value.stated.instants.from, 0) : text;
  };
  return `${utc(from)}/${utc(to)}`;
}

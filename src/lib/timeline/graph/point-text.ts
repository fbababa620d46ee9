import { anywhereBetween, atPlace, onPresumedWay, onUnknownWay, pointedTime } from '#words/graph';
import { formatClock } from '$lib/core/wording/format-clock';
import { formatDay } from '$lib/core/wording/format-day';
import { formatOffset } from '$lib/core/wording/format-zone';
import { formatKm } from '$lib/core/wording/format-km';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { union } from '$lib/core/time/span';
import { offsetsOf } from '$lib/core/time/zone';
import type { GraphShape, ShapeLeg } from './graph-shape';
import { isolate } from '$lib/core/text/isolate';
import { kmOfRing } from './km-of-ring';

/** A time that is pointed at is rounded to so many minutes. */
const STEP = 10;

/** What a graph says of a time: `Tue 12 Sept 2023, 14:00`, and where the traveller may then have been; null where the journey is not under way. */
export function pointText(
  { places, atlas }: Pick<AtlasIndex, 'places' | 'atlas'>,
  shape: GraphShape,
  day: number
): { time: string; where: string } | null {
  const bands = shape.legs.flatMap(({ band }) => kmOfRing(band, day) ?? []);
  const isOn = ({ ghost }: ShapeLeg) => ghost[0].day <= day && day <= ghost[1].day;
  const other = shape.legs.find((one) => one.kind !== 'way' && isOn(one));
  const nameOf = (id: string) => isolate(places.get(id)?.name ?? id);
  const time = timeText(day, atlas.zone);
  if (other?.kind === 'stay') return { time, where: atPlace(nameOf(other.leg.from.place)) };
  if (other) {
    const { from, to } = other.leg;
    const words = other.presumed ? onPresumedWay : onUnknownWay;
    return { time, where: words(nameOf(from.place), nameOf(to.place)) };
  }
  if (bands.length === 0) return null;
  const { from, to } = union(bands);
  const [low, high] = [formatKm(from), formatKm(to)];
  return { time, where: low === high ? atPlace(low) : anywhereBetween(low, high) };
}

/** By the zone's clocks; a time that they show twice has both its offsets, because a place on the axis does not say which is meant. */
function timeText(day: number, zone: string): string {
  const steps = Math.round((day * 1440) / STEP);
  const whole = Math.floor((steps * STEP) / 1440);
  const seconds = (steps * STEP - whole * 1440) * 60;
  const offsets = offsetsOf(zone, whole, seconds).map((offset) => formatOffset(offset / 60));
  return pointedTime(formatDay(whole, { short: true }), formatClock(seconds), offsets);
}

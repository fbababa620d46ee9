import { anywhereBetween, atPlace, onPresumedWay, onUnknownWay, pointedTime } from '#words/graph';
import { formatClock } from '$lib/core/wording/format-clock';
import { formatDay } from '$lib/core/wording/format-day';
import { formatOffset, formatZone } from '$lib/core/wording/format-zone';
import { formatKm } from '$lib/core/wording/format-km';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { isolate } from '$lib/core/text/isolate';
import { extent } from '$lib/core/extent';
import { offsetsOf } from '$lib/core/time/zone';
import type { GraphShape, ShapeLeg } from './graph-shape';
import { kmOfRing } from './km-of-ring';
import { distanceAt } from './stretch-distance';

/** A time that is pointed at is rounded to so many minutes. */
const STEP = 10;

/**
 * What a graph says of a time: `Tue 12 Sept 2023, 14:00 Lisbon time`, and where the traveller may then have been; null where the
 * journey is not under way.
 */
export function pointText(
  { places, atlas }: Pick<AtlasIndex, 'places' | 'atlas'>,
  shape: GraphShape,
  day: number
): { time: string; where: string } | null {
  const isOn = ({ lines }: ShapeLeg) =>
    lines.some(([from, to]) => from.day <= day && day <= to.day);
  const other = shape.legs.find((one) => one.kind !== 'way' && isOn(one));
  const nameOf = (id: string) => isolate(places.get(id)?.name ?? id);
  const time = timeText(day, atlas.zone);
  if (other?.kind === 'stay') return { time, where: atPlace(nameOf(other.leg.from.place)) };
  if (other) {
    const { from, to } = other.leg;
    const words = other.presumed ? onPresumedWay : onUnknownWay;
    return { time, where: words(nameOf(from.place), nameOf(to.place)) };
  }
  const reach = reachOn(shape, day);
  if (!reach) return null;
  const [low, high] = [formatKm(reach.low), formatKm(reach.high)];
  return { time, where: anywhereBetween(low, high, nameOf(reach.from)) };
}

/** From the least to the greatest distance from a place at which the traveller may be on a day; null where no band tells. */
function reachOn(
  shape: GraphShape,
  day: number
): { low: number; high: number; from: string } | null {
  const found = shape.legs
    .flatMap(({ bands }) => bands)
    .flatMap((ring) => {
      const km = kmOfRing(ring, day);
      const stretch = ring[0]?.stretch ?? 0;
      return km
        ? [km.from, km.to].flatMap((at) => distanceAt(shape, { stretch, km: at }) ?? [])
        : [];
    });
  // Of two places that they are from, the start tells more.
  const from = found.find((one) => one.from === shape.start)?.from ?? found[0]?.from;
  if (from === undefined) return null;
  const { from: low, to: high } = extent(
    found.filter((one) => one.from === from).map(({ km }) => km)
  );
  return { low, high, from };
}

/** By the zone's clocks; a time that they show twice has both its offsets, because a place on the axis does not say which is meant. */
function timeText(day: number, zone: string): string {
  const steps = Math.round((day * 1440) / STEP);
  const whole = Math.floor((steps * STEP) / 1440);
  const seconds = (steps * STEP - whole * 1440) * 60;
  const offsets = offsetsOf(zone, whole, seconds).map((offset) => formatOffset(offset / 60));
  const clock = formatClock(seconds);
  return pointedTime(formatDay(whole, { short: true }), clock, offsets, formatZone(zone));
}

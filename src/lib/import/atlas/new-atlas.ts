import { stringify } from 'yaml';
import { isoFromDay } from '../../core/time/day';
import { extent } from '../../core/extent';
import { parseWhen } from '../../core/time/parse-when';
import type { LonLat } from '../../core/lon-lat';
import type { Brought } from '../brought';

/** The whole world, where nothing has a place. */
const WORLD = { center: [0, 20], zoom: 1 };

/** Of a town: nearer is no use where positions are those of towns. */
const NEAREST = 9;

/** The text of atlas.yaml for an atlas that a file begins: its title and days, and a view that holds its places. */
export function newAtlas(
  { report, places, events }: Brought,
  { today, title }: { today: string; title: string }
): string {
  const days = events.flatMap(({ when }) => {
    const read = when === undefined ? null : parseWhen(when, { zone: 'UTC' }).value;
    return read && !read.openStart && !read.openEnd ? [read.stated.days] : [];
  });
  const from = extent(days.map((one) => one.from)).from;
  const to = extent(days.map((one) => one.to - 1)).to;
  const [first, last] = days.length > 0 ? [isoFromDay(from), isoFromDay(to)] : [today, today];
  const zones = [...new Set(places.map(({ properties }) => properties.zone))];
  return stringify(
    {
      title,
      summary: `Imported from ${report.file}; its claims have not been read against their sources yet.`,
      zone: zones.length === 1 ? zones[0] : 'UTC',
      home: homeOf(places),
      first_window: first,
      stretch: first === last ? first : `${first}/${last}`
    },
    { lineWidth: 0 }
  );
}

function homeOf(places: Brought['places']): { center: number[]; zoom: number } {
  const points = places.flatMap(({ geometry }): LonLat[] =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(3).flatMap(pairs)
  );
  if (points.length === 0) return WORLD;
  const [x, y] = [extent(points.map(([east]) => east)), extent(points.map(([, north]) => north))];
  const degrees = Math.max(x.to - x.from, 2 * (y.to - y.from), 0.1);
  const zoom = Math.min(NEAREST, Math.max(1, Math.log2(360 / degrees)));
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    center: [round((x.from + x.to) / 2), round((y.from + y.to) / 2)],
    zoom: Math.floor(zoom * 10) / 10
  };
}

/** A flat list of coordinates gives its longitudes with the latitudes that follow them. */
function pairs(value: number, i: number, all: number[]): LonLat[] {
  return i % 2 === 0 ? [[value, all[i + 1] ?? 0]] : [];
}

import { distance } from '@turf/distance';
import type { TravelMode } from '../journey';
import type { AtlasIndex } from '../index-atlas';
import { isStay } from './is-stay';
import type { KnownJourney } from './known-journey';
import { heightOf, type Laid } from './lay-stretches';
import { looseRows, type LooseRows } from './loose-rows';
import { profileStations } from './profile-stations';
import type { Height, Piece } from './stretch';

/** The heights of fixes, on the stretches laid and, after these, on those of the rows. */
export type FixHeights = { fixes: Height[]; expected: Height | null; rows: LooseRows[] };

/** Kilometres by which a place that no known way leads to may lie off a station and still be at it. */
const AT_STATION = 2;

/**
 * Where the fixes of a journey stand: at the end of the leg that leads there, or the start of the one that leads on; if both ways
 * are unknown, where else the place is on a line travelled, or in a row of its own.
 */
export function fixHeights(
  index: AtlasIndex,
  laid: Laid,
  { fixes, legs, expected }: Pick<KnownJourney, 'fixes' | 'legs' | 'expected'>
): FixHeights {
  const stations = profileStations(index, laid.lines);
  const elsewhere = (place: string, mode: TravelMode | null): Height | null => {
    const known = heightOf(index, laid, place, mode);
    const point = index.places.get(place)?.point;
    if (known || !point) return known;
    const near = stations.find(({ at }) => distance(at, point) <= AT_STATION);
    return near ? { stretch: near.stretch, km: near.km } : null;
  };
  const heights: (Height | null)[] = [];
  fixes.forEach((fix, i) => {
    const [before, behind] = [legs[i - 1], legs[i]];
    const onward = legs.findIndex((leg, at) => at >= i && !isStay(leg));
    heights.push(
      (before && isStay(before) ? heights[i - 1] : null) ??
        endOf(laid.pieces[i - 1]) ??
        startOf(laid.pieces[onward < 0 ? legs.length : onward]) ??
        elsewhere(fix.place, behind?.mode ?? before?.mode ?? null)
    );
  });
  const ahead =
    expected && (endOf(laid.pieces[legs.length]) ?? elsewhere(expected.place, expected.mode));
  const loose = [
    ...fixes.flatMap(({ place }, i) => (heights[i] ? [] : [place])),
    ...(expected && !ahead ? [expected.place] : [])
  ];
  const rows = looseRows(index, fixes[0]?.place ?? '', loose);
  const inRow = (place: string): Height => {
    const row = rows.findIndex(({ places }) => places.includes(place));
    return {
      stretch: laid.stretches.length + row,
      km: rows[row]?.places.indexOf(place) ?? 0
    };
  };
  return {
    fixes: fixes.map(({ place }, i) => heights[i] ?? inRow(place)),
    expected: expected && (ahead ?? inRow(expected.place)),
    rows
  };
}

function startOf(pieces: readonly Piece[] | undefined): Height | null {
  const first = pieces?.[0];
  return first ? { stretch: first.stretch, km: first.from } : null;
}

function endOf(pieces: readonly Piece[] | undefined): Height | null {
  const last = pieces?.at(-1);
  return last ? { stretch: last.stretch, km: last.to } : null;
}

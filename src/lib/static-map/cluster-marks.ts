import { isCountry } from '../core/precision';
import type { Place } from '../core/atlas';
import * as words from '#words/marks';
import { placeContains, type AtlasIndex } from '../core/index-atlas';
import { isolate } from '../core/text/isolate';
import { clearOf } from './clear-of';
import { shorten } from '../core/text/shorten';
import type { PlaceGroup } from '../core/view/group-by-place';

/** A mark on screen: one place, or several that would cover one another. */
export type ScreenMark = { id: string; x: number; y: number; members: PlaceGroup[] };

/** The events of a place and where they fall on screen, in pixels from the upper left of the map. */
export type Projected = { group: PlaceGroup; x: number; y: number };

/**
 * Makes marks of the places: those within `reach` pixels of one before them are one mark, in the order given. A joined mark
 * stands where its first member stands, so that it never points between two places. A country's mark is its name and no
 * point, so it joins no place, and gives way to one that it would cover.
 */
export function clusterMarks(projected: readonly Projected[], reach: number): ScreenMark[] {
  const marks: ScreenMark[] = [];
  for (const { group, x, y } of projected) {
    const country = isCountry(group.place);
    const near = marks.find(
      (other) => isCountryMark(other) === country && Math.hypot(other.x - x, other.y - y) < reach
    );
    if (near) near.members.push(group);
    else marks.push({ id: group.place.id, x, y, members: [group] });
  }
  const points = marks.filter((mark) => !isCountryMark(mark));
  return marks.map((mark) => (isCountryMark(mark) ? outOfTheWay(mark, points) : mark));
}

/** Half the width that a country's name may take up beside a mark, and how far above or below it the name stands, in pixels. */
const NAME = { halfWidth: 76, apart: 30 };

/** Moves a country's name above or below the marks that it would cover, to the side on which it is already. */
function outOfTheWay(name: ScreenMark, points: readonly ScreenMark[]): ScreenMark {
  const beside = points.filter((point) => Math.abs(point.x - name.x) < NAME.halfWidth);
  const covered = beside.find((point) => Math.abs(point.y - name.y) < NAME.apart);
  if (!covered) return name;
  const taken = beside.map(({ y }) => y);
  return { ...name, y: clearOf(name.y, taken, NAME.apart, name.y > covered.y ? 1 : -1) };
}

/** Whether a mark is a country's, whose sign is its name. */
export function isCountryMark({ members }: ScreenMark): boolean {
  return members.every(({ place }) => isCountry(place));
}

/** The id of the mark that stands for a place, by the place's id; null where none does. */
export function selectedMark(marks: readonly ScreenMark[], place: string | null): string | null {
  const holds = ({ members }: ScreenMark) => members.some((member) => member.place.id === place);
  return marks.find(holds)?.id ?? null;
}

/** The place that a mark is named for: the one that holds most of the others, else the first in time. */
export function leadingPlace(index: AtlasIndex, members: readonly PlaceGroup[]): Place {
  const holds = ({ place }: PlaceGroup) =>
    members.filter((other) => placeContains(index, place.id, other.place.id)).length;
  const [first, ...others] = members;
  if (!first) throw new RangeError('a mark of no place');
  return others.reduce((best, one) => (holds(one) > holds(best) ? one : best), first).place;
}

/** How long a name on the map may be, in letters. */
export const LONGEST_LABEL = 40;

/** A country's name as its sign has it. */
export function countryLabel({ members }: ScreenMark): string {
  return shorten(members[0]?.place.name ?? '', LONGEST_LABEL);
}

/** The name beside a mark: "Old Harbour", or "Old Harbour +2" where it stands for other places too. */
export function markLabel(index: AtlasIndex, members: readonly PlaceGroup[]): string {
  const name = isolate(shorten(leadingPlace(index, members).name, LONGEST_LABEL));
  return words.markAndOthers(name, members.length - 1);
}

/** The accessible name of a mark: "Old Harbour, 2 events". */
export function markName(index: AtlasIndex, members: readonly PlaceGroup[]): string {
  const events = members.reduce((sum, { shown }) => sum + shown.length, 0);
  const others = members.length - 1;
  return words.markName(isolate(leadingPlace(index, members).name), others, events);
}

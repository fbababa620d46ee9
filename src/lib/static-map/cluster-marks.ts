import { isCountry } from '../core/precision';
import type { Place } from '../core/atlas';
import * as words from '#words/marks';
import { placeContains, type AtlasIndex } from '../core/index-atlas';
import { isolate } from '../core/text/isolate';
import { clearOf } from './clear-of';
import type { Pair } from './mercator';
import { shorten } from '../core/text/shorten';
import type { PlaceGroup } from '../core/view/group-by-place';
import { leadingEvent } from '../core/view/leading-events';
import { leadingPlace } from '../core/view/leading-place';
import { shortenName } from './shorten-name';

/** A mark on screen: one place, or several that would overlap. */
export type ScreenMark = {
  id: string;
  /** Where its place is, in pixels from the upper left of the map; of a country's name, its middle. */
  x: number;
  y: number;
  members: PlaceGroup[];
  /** How far from there its sign stands, in pixels at every scale, where it makes room; a line then leads to the place. */
  aside?: Pair;
};

/** Where the sign of a mark stands, in pixels from the upper left of the map. */
export function signPoint({ x, y, aside }: ScreenMark): { x: number; y: number } {
  return { x: x + (aside?.[0] ?? 0), y: y + (aside?.[1] ?? 0) };
}

/** The events of a place and their screen position, in pixels from the upper left of the map. */
export type Projected = { group: PlaceGroup; x: number; y: number };

/**
 * Clusters the places into marks: those within `reach` pixels of an earlier one join its mark, in the given order. A joined mark
 * stays at its first member, so that it never points between two places. A country's mark is a name and not a point, so it joins
 * no place, and gives way to any it would cover.
 */
export function clusterMarks(projected: readonly Projected[], reach: number): ScreenMark[] {
  const marks: ScreenMark[] = [];
  const countries: ScreenMark[] = [];
  const points: ScreenMark[] = [];
  for (const { group, x, y } of projected) {
    const alike = isCountry(group.place) ? countries : points;
    const near = alike.find((other) => Math.hypot(other.x - x, other.y - y) < reach);
    if (near) {
      near.members.push(group);
      continue;
    }
    const mark = { id: group.place.id, x, y, members: [group] };
    alike.push(mark);
    marks.push(mark);
  }
  const names = new Map(countries.map((name) => [name, outOfTheWay(name, points)]));
  return marks.map((mark) => names.get(mark) ?? mark);
}

/** Half the width that a country's name may take up beside a mark, and its distance above or below the mark, in pixels. */
const NAME = { halfWidth: 76, apart: 30 };

/** Moves a country's name above or below the marks it would cover, whichever side it is already on. */
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

/** The id of the mark that represents a place, by the place's id; null if none does. */
export function selectedMark(marks: readonly ScreenMark[], place: string | null): string | null {
  const holds = ({ members }: ScreenMark) => members.some((member) => member.place.id === place);
  return marks.find(holds)?.id ?? null;
}

/** The id of the mark that has an event, by the event's id; null if none has. */
export function markOfEvent(marks: readonly ScreenMark[], event: string | null): string | null {
  if (event === null) return null;
  const has = ({ shown }: PlaceGroup) => shown.some(({ known }) => known.event.id === event);
  return marks.find(({ members }) => members.some(has))?.id ?? null;
}

/** The longest title of an event on the map, in letters. */
const LONGEST_TITLE = 60;

/** A country's name as shown on its sign. */
export function countryLabel(index: AtlasIndex, { members }: ScreenMark): string {
  return shortenName(leadingPlace(index, members).name);
}

/**
 * The name beside a mark: "Old Harbour", or "Old Harbour +2" if it represents places outside that one too; with the title of what heads
 * the day.
 */
export function markLabel(index: AtlasIndex, members: readonly PlaceGroup[]): string {
  const place = leadingPlace(index, members);
  const name = words.markAndOthers(
    isolate(shortenName(place.name)),
    othersThan(index, place, members)
  );
  const title = members.find((member) => member.title !== undefined)?.title;
  return title === undefined
    ? name
    : words.markAndTitle(name, isolate(shorten(title, LONGEST_TITLE)));
}

/** The accessible name of a mark: "Old Harbour, 3 in all: 2 events, 1 expected, corroborated". */
export function markName(index: AtlasIndex, members: readonly PlaceGroup[]): string {
  const shown = members.flatMap((member) => member.shown);
  const expected = shown.filter(({ known }) => known.status === 'planned').length;
  const place = leadingPlace(index, members);
  return words.markName({
    place: isolate(place.name),
    others: othersThan(index, place, members),
    events: shown.length - expected,
    expected,
    status: shown.length > 0 ? leadingEvent(shown).known.status : null
  });
}

/** How many of a mark's places are neither the one it is named for nor in it. */
function othersThan(index: AtlasIndex, place: Place, members: readonly PlaceGroup[]): number {
  return members.filter((member) => !placeContains(index, place.id, member.place.id)).length;
}

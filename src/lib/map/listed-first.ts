import type { PlaceGroup } from '$lib/core/view/group-by-place';
import { leadingEvent } from '$lib/core/view/leading-events';

/** The places of a mark and their events as its list gives them: first what leads, its place before the others. */
export function listedFirst(members: readonly PlaceGroup[]): PlaceGroup[] {
  const shown = members.flatMap((member) => member.shown);
  const lead = shown.find(({ known }) => known.event.lead) ?? leadingEvent(shown);
  const first = <T>(things: readonly T[], is: (thing: T) => boolean): T[] => [
    ...things.filter(is),
    ...things.filter((thing) => !is(thing))
  ];
  return first(members, (member) => member.shown.includes(lead)).map((member) => ({
    ...member,
    shown: first(member.shown, (one) => one === lead)
  }));
}

import type { EventKind } from '../../../src/lib/core/atlas';
import { isoFromDay } from '../../../src/lib/core/time/day';
import type { Chance } from './chance';
import { HUBS } from './hubs';
import { storyDay } from './story-days';
import { eventId, type ToldEvent } from './told-event';

const KINDS: readonly EventKind[] = [
  'meeting',
  'visit',
  'sighting',
  'statement',
  'announcement',
  'allegation',
  'transfer',
  'launch'
];
const SHARE_EXPECTED = 0.06;

/** What happens beside the journeys, numbered from `first`: so many events of all kinds, some only expected. */
export function happenings(
  count: number,
  first: number,
  { actors, places }: { actors: readonly string[]; places: readonly string[] },
  draw: Chance
): ToldEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const number = first + i;
    const kind = draw.pick(KINDS);
    const place = draw.happens(0.25) ? draw.pick(HUBS).id : draw.pick(places);
    const day = storyDay(draw, 3);
    // What came of it is told by the first event of the atlas, which is no expectation.
    const expected = number > 0 && draw.happens(SHARE_EXPECTED);
    const settled = {
      result: draw.pick(['otherwise', 'did-not-happen'] as const),
      event: eventId(0)
    };
    return {
      id: eventId(number),
      kind,
      title: expected
        ? `A ${kind} is expected, no. ${number}`
        : `A ${kind} takes place, no. ${number}`,
      actors: [...new Set([draw.pick(actors), draw.pick(actors)])],
      place,
      day,
      ...timeOn(day, draw),
      ...(expected && { outcome: draw.happens(0.5) ? { result: 'open' as const } : settled }),
      firm: false
    };
  });
}

/** A time as reports give it: mostly the day, often a part or a clock time, at times a span or the month alone. */
function timeOn(day: number, draw: Chance): Pick<ToldEvent, 'when' | 'part'> {
  const iso = isoFromDay(day);
  const at = draw.fraction();
  if (at < 0.5) return { when: iso };
  if (at < 0.65)
    return { when: iso, part: draw.pick(['morning', 'afternoon', 'evening'] as const) };
  if (at < 0.85) {
    const hour = String(7 + draw.below(14)).padStart(2, '0');
    return { when: `${iso}T${hour}:30+10:00` };
  }
  if (at < 0.92) return { when: `${iso}/${isoFromDay(day + 2)}` };
  return { when: at < 0.97 ? `${iso}~` : iso.slice(0, 'YYYY-MM'.length) };
}

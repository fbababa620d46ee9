import type { FixRole, TravelMode } from '../../../src/lib/core/journey';
import { isoFromDay } from '../../../src/lib/core/time/day';
import type { Chance } from './chance';
import { HUBS, type Hub } from './hubs';
import { storyDay } from './story-days';
import { eventId, type ToldEvent } from './told-event';
import { wayBetween } from './ways';

/** A journey as events.yaml has it. */
export type ToldJourney = {
  id: string;
  name: string;
  traveller: string;
  mode: TravelMode;
  fixes: { event: string; role: FixRole; by?: string[]; mode?: TravelMode; vehicle?: string }[];
  expected: { event: string; after: string; by?: string[] }[];
};

/** Events of one journey: a departure and an arrival for each leg, and two that were expected. */
export const EVENTS_PER_JOURNEY = 12;
const LEGS = 5;
/** The legs whose arrival was announced. */
const ANNOUNCED = [1, 3];
/** Hours from a departure to its arrival, by land and by air. */
const HOURS_BY_LAND = 13;
const HOURS_BY_AIR = 4;
/** Days that a journey takes at most. */
const LASTING = 14;

const VEHICLES: Partial<Record<TravelMode, string>> = {
  rail: 'night train',
  road: 'car',
  air: 'small jet'
};

/** A journey by several vehicles, with stays between them, and its events, numbered from `first`. */
export function toldJourney(
  number: number,
  first: number,
  actors: readonly string[],
  draw: Chance
): { journey: ToldJourney; events: ToldEvent[] } {
  const traveller = draw.pick(actors);
  const journey: ToldJourney = {
    id: `journey-${number}`,
    name: `Journey ${number}`,
    traveller,
    mode: 'rail',
    fixes: [],
    expected: []
  };
  const events: ToldEvent[] = [];
  const add = (
    event: Omit<ToldEvent, 'id' | 'actors' | 'day' | 'when' | 'firm'>,
    hour: number
  ): string => {
    const id = eventId(first + events.length);
    const day = begins + Math.floor(hour / 24);
    const clock = String(hour % 24).padStart(2, '0');
    const when = `${isoFromDay(day)}T${clock}:${draw.pick(['00', '15', '40'])}+10:00`;
    events.push({ ...event, id, actors: [traveller], day, when, firm: true });
    return id;
  };

  const begins = storyDay(draw, LASTING);
  let at = draw.pick(HUBS);
  let hour = 6 + draw.below(12);
  for (let leg = 0; leg < LEGS; leg++) {
    const to = nextHub(at, draw);
    const way = wayBetween(at, to);
    const mode: TravelMode = way?.mode ?? (draw.happens(0.8) ? 'air' : 'unknown');
    const by = way && { by: [way.id] };
    const vehicle = VEHICLES[mode];
    const left = add(
      { kind: 'departure', title: `The envoy leaves ${at.name}`, place: at.id },
      hour
    );
    journey.fixes.push({ event: left, role: 'departure', mode, ...(vehicle && { vehicle }) });
    hour += mode === 'air' ? HOURS_BY_AIR : HOURS_BY_LAND;
    const title = `The envoy reaches ${to.name}`;
    const reached = add({ kind: 'arrival', title, place: to.id }, hour);
    journey.fixes.push({ event: reached, role: 'arrival', ...by });
    if (ANNOUNCED.includes(leg)) {
      const outcome = { result: 'as-expected' as const, event: reached };
      const due = add(
        { kind: 'arrival', title: `The envoy is due at ${to.name}`, place: to.id, outcome },
        hour
      );
      journey.expected.push({ event: due, after: left, ...by });
    }
    hour += 8 + draw.below(36);
    at = to;
  }
  return { journey, events };
}

/** Mostly a neighbour; sometimes a town far off, to which no line leads. */
function nextHub(at: Hub, draw: Chance): Hub {
  const near = HUBS.filter((hub) => wayBetween(at, hub) !== null);
  return draw.pick(draw.happens(0.7) ? near : HUBS.filter((hub) => hub !== at));
}

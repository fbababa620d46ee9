import type { Stance } from '../../../src/lib/core/atlas';
import { isoFromDay } from '../../../src/lib/core/time/day';
import type { Chance } from './chance';
import type { Flow } from './flow';
import type { Shelf } from './shelf';
import { claimId, type ToldEvent } from './told-event';

type Told = {
  origins: readonly string[];
  places: readonly string[];
  shelf: Shelf;
  draw: Chance;
  /** Whether claims leave out what a claim need not have. */
  brief: boolean;
};

/** How often an event has at least two, three and four claims; and in an atlas that must be brief. */
const MORE = [0.6, 0.5, 0.33];
const FEW = [0.45, 0.4, 0.25];
const SHARE_DENIED = 0.04;
const SHARE_RETRACTED = 0.01;
const SHARE_RIVAL = 0.12;

/** The claims of an event: the first gives what the event repeats, the others agree, say less, differ or deny. */
export function tell(event: ToldEvent, told: Told): Flow[] {
  const { draw, brief } = told;
  const often = brief ? FEW : MORE;
  const more = often.findIndex((share) => !draw.happens(share));
  const count = 1 + (more < 0 ? often.length : more);
  return Array.from({ length: count }, (_, number) => claim(event, number, told));
}

function claim(event: ToldEvent, number: number, told: Told): Flow {
  const { origins, shelf, draw, brief } = told;
  const { id, when, part, place, actors, outcome } = event;
  const stance = outcome ? 'expects' : stanceOf(event, number, draw);
  const common = {
    id: claimId(id, number),
    source: shelf.cite(published(event, stance, draw), id),
    stance,
    origin: draw.happens(0.85) ? draw.pick(origins) : undefined,
    passage: !brief && draw.happens(0.3) ? 'said on the day' : undefined
  };
  if (stance === 'denies' || stance === 'retracts') return { ...common, actors };
  const own = number > 0 && !event.firm && !outcome && draw.happens(SHARE_RIVAL);
  if (!own && brief && number > 0) return { ...common, place };
  if (!own) return { ...common, when, part, place, actors };
  return draw.happens(0.5)
    ? { ...common, when: isoFromDay(event.day - 1), place, actors }
    : { ...common, when, part, place: draw.pick(told.places), actors };
}

function stanceOf({ kind }: ToldEvent, number: number, draw: Chance): Stance {
  if (kind === 'allegation') return 'alleges';
  if (number === 0) return 'reports';
  const at = draw.fraction();
  if (at < SHARE_RETRACTED) return 'retracts';
  if (at < SHARE_RETRACTED + SHARE_DENIED) return 'denies';
  return at < 0.2 ? 'confirms' : 'reports';
}

/** Mostly within days, at times after months or years; what is expected, before. */
function published({ day }: ToldEvent, stance: Stance, draw: Chance): number {
  if (stance === 'expects') return day - 1 - draw.below(6);
  const at = draw.fraction();
  if (at < 0.75) return day + draw.below(2) + 1;
  if (at < 0.9) return day + 2 + draw.below(4);
  return day + (at < 0.97 ? 5 + draw.below(60) : 100 + draw.below(600));
}

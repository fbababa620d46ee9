import type { Atlas, Claim, Event } from '$lib/core/atlas';
import type { TimeSpan, When } from '$lib/core/time/when';

/** A span by both scales: its instants (seconds since 1970-01-01T00:00Z) from and to, then its civil days (since 1970-01-01). */
type SpanNumbers = [from: number, to: number, fromDay: number, toDay: number];

/**
 * A time as it travels: its instants, and its EDTF to be printed. What is as it mostly is stays out: no qualifier, no open end,
 * `widened` where it is `stated`, the zone where it is the atlas's.
 */
type TravellingWhen = Pick<When, 'edtf' | 'precision'> &
  Partial<
    Pick<When, 'part' | 'qualifier' | 'openStart' | 'openEnd' | 'zone' | 'calendar' | 'offset'>
  > & {
    stated: SpanNumbers;
    widened?: SpanNumbers;
  };

type Timed<T extends { when?: When }> = Omit<T, 'when'> & { when?: TravellingWhen };

/** An atlas as its file beside the pages holds it. */
export type AtlasFile = Omit<Atlas, 'events'> & {
  events: (Omit<Timed<Event>, 'claims'> & { claims: Timed<Claim>[] })[];
};

/** The atlas as its file holds it; `fromAtlasFile` makes the same atlas of it again. */
export function toAtlasFile(atlas: Atlas): AtlasFile {
  const timed = <T extends { when?: When }>({ when, ...rest }: T): Timed<T> =>
    when ? { ...rest, when: packWhen(when, atlas.zone) } : rest;
  return {
    ...atlas,
    events: atlas.events.map(({ claims, ...event }) => ({
      ...timed(event),
      claims: claims.map(timed)
    }))
  };
}

/** The atlas that a file holds. What the file says is taken as it is. */
export function fromAtlasFile(file: AtlasFile): Atlas {
  const timed = <T extends { when?: TravellingWhen }>({ when, ...rest }: T) =>
    when ? { ...rest, when: unpackWhen(when, file.zone) } : rest;
  return {
    ...file,
    events: file.events.map(({ claims, ...event }) => ({
      ...timed(event),
      claims: claims.map(timed)
    }))
  };
}

function packWhen(when: When, zone: string): TravellingWhen {
  const { stated, widened, qualifier, openStart, openEnd, zone: own, ...rest } = when;
  const isWidened = numbersOf(stated).join() !== numbersOf(widened).join();
  return {
    ...rest,
    ...(qualifier !== '' && { qualifier }),
    ...(openStart && { openStart }),
    ...(openEnd && { openEnd }),
    ...(own !== zone && { zone: own }),
    stated: numbersOf(stated),
    ...(isWidened && { widened: numbersOf(widened) })
  };
}

function unpackWhen(packed: TravellingWhen, zone: string): When {
  const stated = spanOf(packed.stated);
  return {
    qualifier: '',
    openStart: false,
    openEnd: false,
    zone,
    ...packed,
    stated,
    widened: packed.widened ? spanOf(packed.widened) : stated
  };
}

function numbersOf({ instants, days }: TimeSpan): SpanNumbers {
  return [instants.from, instants.to, days.from, days.to];
}

function spanOf([from, to, fromDay, toDay]: SpanNumbers): TimeSpan {
  return { instants: { from, to }, days: { from: fromDay, to: toDay } };
}

import { parseArgs } from 'node:util';

/** What `npm run soak` is asked for: an atlas of the site last built, or one of so many events, made for it. */
export type SoakOptions = { minutes: number; atlas: string; events: number | null };

/** What the arguments of `npm run soak` say, or what is wrong with them. */
export type ParsedSoak = { options: SoakOptions } | { error: string };

/** Reads the arguments of `npm run soak`; the first fault is told in a sentence. */
export function parseSoak(args: readonly string[]): ParsedSoak {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        minutes: { type: 'string', default: '10' },
        atlas: { type: 'string' },
        events: { type: 'string' }
      }
    });
    const { atlas, events } = values;
    if (atlas !== undefined && events !== undefined)
      throw new Error('--events: expected none beside --atlas, found both');
    const minutes = Number(values.minutes);
    if (!(minutes > 0))
      throw new Error(
        `--minutes: expected a number above 0, as in --minutes 10, found "${values.minutes}"`
      );
    if (events !== undefined && !/^[1-9]\d*$/.test(events))
      throw new Error(
        `--events: expected a whole number above 0, as in --events 5000, found "${events}"`
      );
    return {
      options: {
        minutes,
        atlas: atlas ?? 'kim-2023',
        events: events === undefined ? null : Number(events)
      }
    };
  } catch (fault) {
    return { error: fault instanceof Error ? fault.message : String(fault) };
  }
}

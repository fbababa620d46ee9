import type { When } from '../../core/time/when';
import { offsetAt } from '../../core/time/zone';
import { quoted } from '../messages/describe-value';
import { claimsOf, type Draft } from '../draft';
import { warning, type Finding } from '../messages/finding';
import type { Times } from '../reading/read-times';

/**
 * Seconds: how far around a time, and at what intervals, to look for the zone's other offsets; summer time and reforms last longer.
 */
const AROUND = 50 * 365 * 86_400;
const STEP = 30 * 86_400;

/**
 * Warns of a clock time whose offset the zone of its place did not have then, such as a winter offset in summer. A time may follow
 * the clocks of another place, so an offset is reported only if the zone has it at other times or no zone ever had it. A claim with
 * a note is exempt: the note can say whose clocks apply.
 */
export function checkOffsets(draft: Draft, times: Times): Finding[] {
  const told = new Map<When, string | undefined>();
  return claimsOf(draft).flatMap(({ claim }) => {
    const when = times.get(claim);
    if (when?.offset === undefined || claim.fields.note !== undefined) return [];
    // Claims of one time have it in common.
    if (!told.has(when)) told.set(when, faultOf(when, when.offset));
    const message = told.get(when);
    return message === undefined ? [] : [warning(claim, ['when'], message)];
  });
}

/** What is wrong with the offset of a time; undefined if nothing is. */
function faultOf(when: When, offset: number): string | undefined {
  const { zone, stated, edtf } = when;
  if (shows(when, stated.instants.from) || shows(when, stated.instants.to - 60)) return undefined;
  if (!hadAround(when) && isOffsetOfSomeZone(offset, stated.instants.from)) return undefined;
  const right = isoOffset(offsetAt(zone, stated.instants.from));
  return `expected the offset ${right}, which the clocks of ${zone} had then, found ${quoted(edtf)}; if the source goes by other clocks, say so in the claim's \`note\``;
}

/** Whether the zone's clocks have the time's offset at an instant, ignoring the seconds of local mean time. */
function shows({ zone, offset = 0 }: When, instant: number): boolean {
  return Math.abs(offsetAt(zone, instant) - offset * 60) < 60;
}

function hadAround(when: When): boolean {
  const { from } = when.stated.instants;
  for (let distance = STEP; distance <= AROUND; distance += STEP) {
    if (shows(when, from - distance) || shows(when, from + distance)) return true;
  }
  return false;
}

function isOffsetOfSomeZone(offset: number, instant: number): boolean {
  return (
    offset === 0 ||
    Intl.supportedValuesOf('timeZone').some((zone) => offsetAt(zone, instant) === offset * 60)
  );
}

/** `+08:30` from seconds east of UTC. */
function isoOffset(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0')
  );
  return `${seconds < 0 ? '-' : '+'}${digits.join(':')}`;
}

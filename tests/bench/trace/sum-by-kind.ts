import { KINDS, kindOfEvent, type Kind } from './kind-of-event';
import type { Slice } from './threads';

/**
 * Milliseconds that a thread spent on each kind. A slice's own time, without the slices in it, counts to its kind, or to that of
 * the nearest one around it that has one; the rest of a task is `other`. What lies outside tasks counts nothing.
 */
export function sumByKind(
  thread: readonly Slice[],
  isMap: (url: string) => boolean
): Record<Kind, number> {
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const open: { to: number; kind: Kind }[] = [];
  for (const { name, from, to, args } of thread) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= from) open.pop();
    const around = open.at(-1);
    if (!around && name !== 'RunTask') continue;
    const own = kindOfEvent({ name, args }, isMap);
    // What the map calls is the map's, whatever script it is; what the browser does at its bidding is not. So too in idle time.
    const keeps = around?.kind === 'map' || around?.kind === 'idle';
    const kind = keeps && own === 'script' ? around.kind : (own ?? around?.kind ?? 'other');
    // Rounded, a slice may end after the one around it.
    const length = Math.min(to, around?.to ?? to) - from;
    if (around) sums[around.kind] -= length;
    sums[kind] += length;
    open.push({ to: from + length, kind });
  }
  return sums;
}

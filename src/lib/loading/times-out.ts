import type { Out } from '$lib/core/evidence/source-outs';

/** The times at which something comes out, sorted, each once. */
export function timesOf(outs: readonly Out[]): number[] {
  const times: number[] = [];
  for (const { perhaps, sure } of outs)
    for (const time of [perhaps, sure]) if (!times.includes(time)) times.push(time);
  return times.sort((a, b) => a - b);
}

import type { TraceEvent } from './trace-event';

/** The address of MapLibre's script in traces made for tests. */
export const MAP_URL = 'http://site/_app/map.js';

/** Whether an address is that of MapLibre's script. */
export function isMap(url: string): boolean {
  return url === MAP_URL;
}

/** An event of a trace, from and to in milliseconds, on thread 1 of process 1 unless another is named. */
export function made(
  name: string,
  from: number,
  to: number,
  { tid = 1, pid = 1, url }: { tid?: number; pid?: number; url?: string } = {}
): TraceEvent {
  return {
    name,
    ph: 'X',
    pid,
    tid,
    ts: from * 1000,
    dur: (to - from) * 1000,
    args: url === undefined ? {} : { data: { url } }
  };
}

/** The event that gives a thread its name. */
export function named(name: string, tid = 1, pid = 1): TraceEvent {
  return { name: 'thread_name', ph: 'M', pid, tid, ts: 0, args: { name } };
}

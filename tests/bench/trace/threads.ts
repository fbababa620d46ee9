import type { TraceEvent } from './trace-event';

/** A complete event, in milliseconds. */
export type Slice = { name: string; from: number; to: number; args: TraceEvent['args'] };

/** The threads of the page that a trace is about, each with its slices by their beginning, what contains others first. */
export type Threads = { main: readonly Slice[]; workers: readonly (readonly Slice[])[] };

const TASK = 'RunTask';
const MAIN = 'CrRendererMain';
const WORKER = 'DedicatedWorker thread';

/** The main thread that is busiest, since a browser keeps a spare one, and the workers of its process. */
export function threadsOf(events: readonly TraceEvent[]): Threads {
  const key = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const names = new Map<string, { name: string; pid: number }>();
  const slices = new Map<string, Slice[]>();
  for (const event of events) {
    const { name, ph, pid, ts, dur = 0, args } = event;
    if (ph === 'M' && name === 'thread_name')
      names.set(key(event), { name: args?.name ?? '', pid });
    if (ph !== 'X') continue;
    const held = slices.get(key(event)) ?? [];
    slices.set(key(event), held);
    held.push({ name, from: ts / 1000, to: (ts + dur) / 1000, args });
  }
  for (const list of slices.values()) list.sort((a, b) => a.from - b.from || b.to - a.to);

  const called = (wanted: string) => [...names].filter(([, { name }]) => name === wanted);
  const busy = (thread: string): number =>
    (slices.get(thread) ?? []).reduce(
      (sum, { name, from, to }) => sum + (name === TASK ? to - from : 0),
      0
    );
  const [main] = called(MAIN).sort(([a], [b]) => busy(b) - busy(a));
  if (!main) return { main: [], workers: [] };
  const workers = called(WORKER).filter(([, { pid }]) => pid === main[1].pid);
  return {
    main: slices.get(main[0]) ?? [],
    workers: workers.map(([thread]) => slices.get(thread) ?? [])
  };
}

/** The tasks of a thread: its outermost slices. */
export function tasksOf(thread: readonly Slice[]): Slice[] {
  return thread.filter(({ name }) => name === TASK);
}

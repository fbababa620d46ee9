import { tasksOf, type Slice } from './threads';

/** A task during which the page answers nothing, in milliseconds; `at` counts from the first task of the trace. */
export type LongTask = { at: number; ms: number; ofMap: boolean };

/** What the Long Tasks API counts as long, in milliseconds. */
const LONG = 50;
/** From this share of a task on it is a frame of the base map. */
const MOSTLY = 0.5;

/** The long tasks of a thread. Those that mostly run the map's script are its frames. */
export function longTasks(thread: readonly Slice[], isMap: (url: string) => boolean): LongTask[] {
  const tasks = tasksOf(thread);
  const began = tasks[0]?.from ?? 0;
  return tasks
    .filter(({ from, to }) => to - from >= LONG)
    .map((task) => {
      const ms = task.to - task.from;
      const map = mapTime(thread, task, isMap);
      return { at: task.from - began, ms, ofMap: map >= ms * MOSTLY };
    });
}

/** Milliseconds within a task in which a call of the map's script was under way. */
function mapTime(thread: readonly Slice[], task: Slice, isMap: (url: string) => boolean): number {
  let sum = 0;
  let until = task.from;
  for (const { name, from, to, args } of thread) {
    if (from >= task.to) break;
    // What lies in a call that was counted is counted.
    if (from < until || name === 'RunTask') continue;
    const url = args?.data?.url;
    if (url === undefined || !isMap(url)) continue;
    sum += Math.min(to, task.to) - from;
    until = to;
  }
  return sum;
}

import type { Page } from '@playwright/test';
import { KINDS, type Kind } from './kind-of-event';
import { record } from './record';
import { sumByKind } from './sum-by-kind';
import { tasksOf, threadsOf, type Threads } from './threads';

/** Milliseconds of the main thread by kind, all of them, and of the workers. */
export type Spent = Record<Kind | 'main' | 'worker', number>;

/** What an act spends, and the threads that it spent it on. */
export async function spent(
  page: Page,
  isMap: (url: string) => boolean,
  act: () => Promise<void>
): Promise<{ spent: Spent; threads: Threads }> {
  const threads = threadsOf(await record(page, act));
  const kinds = sumByKind(threads.main, isMap);
  const main = KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
  const worker = threads.workers.flatMap(tasksOf).reduce((sum, { from, to }) => sum + to - from, 0);
  return { spent: { ...kinds, main, worker }, threads };
}

/** The figures of what was spent, shared among so many steps. */
export function spentEach(spent: Spent, steps: number): Record<string, number> {
  return Object.fromEntries(
    [...KINDS, 'worker' as const].map((kind) => [kind, spent[kind] / steps])
  );
}

import type { CDPSession, Page } from '@playwright/test';
import { settle } from './settle';

/** Counts the time of main-thread tasks, in milliseconds, from before an act until everything has settled after it. */
export type TaskTimer = (act: () => Promise<unknown>) => Promise<number>;

/** A timer of the page's main thread. */
export async function taskTimer(page: Page): Promise<TaskTimer> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async (act) => {
    const before = await taskDuration(devtools);
    await act();
    await settle(page);
    return ((await taskDuration(devtools)) - before) * 1000;
  };
}

async function taskDuration(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

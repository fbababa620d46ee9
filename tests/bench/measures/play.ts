import type { Page } from '@playwright/test';
import { median } from '../median';
import { longTasks, type LongTask } from '../trace/long-tasks';
import { spent, spentEach } from '../trace/spent';
import type { Figures } from './figures';
import { worst } from './worst';

/** How long it plays, in seconds; the first does not count for what is told of long tasks. */
const SECONDS = 11;
const FIRST = 1000;

/** A task over which a reader notices that the page stands still, in milliseconds. */
const NOTICED = 100;

/** The tasks that hold the page up while it plays at 1x, frames of the base map apart, and what a second of it is spent on. */
export async function measurePlay(page: Page, isMap: (url: string) => boolean): Promise<Figures> {
  const press = (name: string) =>
    page.getByRole('button', { name, exact: true }).click({ noWaitAfter: true });
  const recorded = await spent(page, isMap, async () => {
    await press('Play');
    await page.waitForTimeout(SECONDS * 1000);
  });
  await press('Pause');
  const long = longTasks(recorded.threads.main, isMap).filter(({ at }) => at >= FIRST);
  return {
    ...told(
      '',
      long.filter(({ ofMap }) => !ofMap)
    ),
    ...told(
      'map: ',
      long.filter(({ ofMap }) => ofMap)
    ),
    'main ms a second': recorded.spent.main / SECONDS,
    ...spentEach(recorded.spent, SECONDS)
  };
}

function told(whose: string, tasks: readonly LongTask[]): Figures {
  const times = tasks.map(({ ms }) => ms);
  return {
    [`${whose}over 100 ms`]: times.filter((ms) => ms > NOTICED).length,
    [`${whose}long median ms`]: median(times),
    [`${whose}long worst ms`]: worst(times)
  };
}

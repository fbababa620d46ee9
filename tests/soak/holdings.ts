import type { Page } from '@playwright/test';

/** What a page retains after garbage collection: heap in MB, and counts. */
export type Holdings = { 'heap MB': number; nodes: number; listeners: number; documents: number };

/** What a page retains now, as counted by Chromium's developer tools. */
export async function holdings(page: Page): Promise<Holdings> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    'heap MB': Math.round(value('JSHeapUsedSize') / 10_000) / 100,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    documents: value('Documents')
  };
}

import type { Page } from '@playwright/test';
import type { TraceEvent } from './trace-event';

/** Tasks, what they do, and the calls of scripts with their files. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What Chromium did on all threads during an act, as its developer tools record it. */
export async function record(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a trace needs a browser of its own');
  await browser.startTracing(page, { categories: CATEGORIES });
  let written: Buffer;
  try {
    await act();
  } finally {
    written = await browser.stopTracing();
  }
  return (JSON.parse(written.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

import type { Page } from '@playwright/test';

/** How many times slower a phone's processor is taken to be than that of the machine. */
export const PHONE_SLOWER = 4;

/** Slows the page's main thread down. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

import type { Page } from '@playwright/test';

/** What still follows an act, in milliseconds: names on the map, the address. */
const REST = 500;

/** Opens an address and waits until its live map is painted and nothing is fetched any more. */
export async function settleAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-painted]').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Waits until what an act has left to do is done. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(REST);
}

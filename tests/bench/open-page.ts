import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import { requireBrowser } from '../browser/find-browser';
import { QUIET_ARGS, WEBGL_ARGS } from '../browser/launch-args';
import type { Screen } from './bench-case';

/** How long anything on a page may take, in milliseconds; this only ends what hangs. */
const PATIENCE = 180_000;

const SCREENS: Record<Screen, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
};

/** Opens a page in a fresh browser while `use` runs: at 1440 by 900, or on a phone's screen of 390 by 844 with touch. */
export async function openPage<T>(
  use: (page: Page) => Promise<T>,
  screen: Screen = 'desktop'
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...QUIET_ARGS, ...WEBGL_ARGS]
  });
  try {
    const context = await browser.newContext(SCREENS[screen]);
    context.setDefaultTimeout(PATIENCE);
    return await use(await context.newPage());
  } finally {
    await browser.close();
  }
}

import { chromium, type Page } from '@playwright/test';
import { requireBrowser } from '../browser/find-browser';
import { QUIET_ARGS, WEBGL_ARGS } from '../browser/launch-args';

/** Opens a page at 1440 by 900 in a fresh browser while `use` runs. */
export async function openPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...QUIET_ARGS, ...WEBGL_ARGS]
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    return await use(await context.newPage());
  } finally {
    await browser.close();
  }
}

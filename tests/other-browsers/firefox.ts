import puppeteer from 'puppeteer-core';
import { isCommand, onDisplay } from './display';
import type { Browser, Tab } from './tab';

const COMMAND = '/usr/bin/firefox-esr';

/** Firefox, driven by WebDriver BiDi. Without a window it has no WebGL. */
export const firefox: Browser = {
  name: 'Firefox',
  isInstalled: isCommand(COMMAND),
  async start(display): Promise<Tab> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: COMMAND,
      headless: false,
      env: onDisplay(display),
      extraPrefsFirefox: {
        'webgl.force-enabled': true,
        'gfx.webrender.software': true,
        'network.proxy.type': 0
      },
      protocolTimeout: 600_000
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1024, height: 700 });
    page.setDefaultTimeout(0);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    return {
      open: async (url) => void (await page.goto(url)),
      evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key),
      back: async () => void (await page.goBack()),
      errors: () => errors,
      close: () => browser.close()
    };
  }
};

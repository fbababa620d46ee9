import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { isCommand, onDisplay } from './display';
import type { Browser, Tab } from './tab';

const DRIVER = 'WebKitWebDriver';
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const KEYS = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE
};

/** WebKit for GTK in its own small browser, driven by WebDriver. */
export const webkit: Browser = {
  name: 'WebKit',
  isInstalled: isCommand(DRIVER) && isCommand(MINI_BROWSER),
  async start(display): Promise<Tab> {
    const port = await freePort();
    const service = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...onDisplay(display), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
    });
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] }
    });
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build();
    await driver.manage().window().setRect({ width: 1024, height: 700, x: 0, y: 0 });
    return {
      open: (url) => driver.get(url),
      evaluate: <Value>(expression: string) =>
        driver.executeScript<Value>(`return (${expression});`),
      click: (selector) => driver.findElement(By.css(selector)).click(),
      press: (key) => driver.switchTo().activeElement().sendKeys(KEYS[key]),
      back: () => driver.navigate().back(),
      errors: () => undefined,
      async close() {
        await driver.quit();
        service.kill();
      }
    };
  }
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

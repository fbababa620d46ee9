import { defineConfig } from '@playwright/test';
import { requireBrowser } from './tests/browser/find-browser';
import { LAUNCH_ARGS } from './tests/browser/launch-args';

// Playwright's workers read this file again: named here, the browser is looked for once.
const browser = requireBrowser();
process.env.DATELINE_BROWSER = browser;

const HOST = '127.0.0.1';
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  retries: 0,
  // Drawing without a graphics card keeps a core busy for each page.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  webServer: {
    command: `node --import tsx src/cli/serve.ts --host ${HOST} --port 4180`,
    // The server takes the next port where that one is taken, and Playwright puts what it prints into DATELINE_PORT.
    wait: { stdout: /http:\/\/[\d.]+:(?<dateline_port>\d+)\// },
    env: { BASE_PATH: '' },
    timeout: 30_000
  },
  use: {
    baseURL: `http://${HOST}:${process.env.DATELINE_PORT}`,
    locale: 'en-GB',
    // Far from every place in the atlases, so that a day reckoned in the reader's zone comes out wrong.
    timezoneId: 'America/St_Johns',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser,
      chromiumSandbox: !isRoot,
      args: LAUNCH_ARGS
    }
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What these look at is the same at any size.
      testIgnore:
        /(address|crawl|disagreement|embed|no-texts|policy|smoke|sources|take-away|travellers)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    }
  ]
});

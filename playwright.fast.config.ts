import { defineConfig } from '@playwright/test';
import { requireBrowser } from './tests/browser/find-browser';
import { QUIET_ARGS, WEBGL_ARGS, WITHOUT_WEBGL_ARGS } from './tests/browser/launch-args';

// Playwright's workers read this file again: set here, the browser is looked up once.
const browser = requireBrowser();
process.env.DATELINE_BROWSER = browser;

const HOST = '127.0.0.1';
const isRoot = process.getuid?.() === 0;

const launch = (args: string[]) => ({
  launchOptions: {
    executablePath: browser,
    chromiumSandbox: !isRoot,
    args: [...QUIET_ARGS, ...args]
  }
});
const plain = launch(WITHOUT_WEBGL_ARGS);
const withWebGl = launch(WEBGL_ARGS);

const DESKTOP = { viewport: { width: 1440, height: 900 } };
// Fewer pixels, since without a graphics card a core paints each of them; still the desktop layout.
const SMALL_DESKTOP = { viewport: { width: 1024, height: 700 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Needs the live map, which without a graphics card takes several times as long to open as the drawn one. */
const MAP = /@map\b/;
/** A reader's path through the live map, run at both sizes. */
const READER = 'reader.spec.ts';
/** Covers what differs on a phone: layout, menus and touch. */
const ON_PHONE = /@phone\b/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  webServer: {
    command: `node --import tsx src/site/dateline.ts serve --host ${HOST} --port 4180`,
    // If that port is taken the server uses the next, and Playwright puts what it prints into DATELINE_PORT.
    wait: { stdout: /http:\/\/[\d.]+:(?<dateline_port>\d+)\// },
    env: { BASE_PATH: '' },
    timeout: 20_000
  },
  use: {
    baseURL: `http://${HOST}:${process.env.DATELINE_PORT}`,
    locale: 'en-GB',
    // Far from every place in the atlases, so that a day computed in the reader's zone comes out wrong.
    timezoneId: 'America/St_Johns'
  },
  projects: [
    { name: 'desktop', grepInvert: MAP, use: { ...DESKTOP, ...plain } },
    { name: 'phone', grep: ON_PHONE, grepInvert: MAP, use: { ...PHONE, ...plain } },
    { name: 'reader', testMatch: READER, grep: MAP, use: { ...SMALL_DESKTOP, ...withWebGl } },
    {
      name: 'reader on a phone',
      testMatch: READER,
      grep: /(?=.*@phone\b)(?=.*@map\b)/,
      use: { ...PHONE, ...withWebGl }
    },
    { name: 'live map', testIgnore: READER, grep: MAP, use: { ...SMALL_DESKTOP, ...withWebGl } }
  ]
});

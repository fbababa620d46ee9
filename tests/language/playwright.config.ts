import { defineConfig } from '@playwright/test';
import main from '../../playwright.config';

/**
 * Finds what the site hard-codes in English instead of taking it from the words: `npm run language`, on a site that it builds
 * itself.
 */
export default defineConfig({
  ...main,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/language',
  webServer: {
    command: 'node --import tsx tests/language/serve.ts',
    cwd: '../..',
    wait: {
      stdout: /Serving (?<dateline_site_folder>.+) at http:\/\/[\d.]+:(?<dateline_port>\d+)\//
    },
    // It builds the site before it serves it.
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 }
  },
  projects: main.projects?.filter(({ name }) => name === 'desktop' || name === 'live map') ?? []
});

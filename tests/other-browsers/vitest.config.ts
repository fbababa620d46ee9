import { defineConfig } from 'vitest/config';

/** The reader's path in browsers other than Chromium, where they are installed: `npm run other-browsers`, on the site last built. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/other-browsers/**/*.test.ts'],
    fileParallelism: false,
    // No test here fails by its time; this only ends one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TZ: 'America/St_Johns' }
  }
});

import { defineConfig } from 'vitest/config';

/** The package as an author has it, packed and installed in an empty folder: `npm run package-tests`, after a build of the site. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/package/**/*.test.ts'],
    // No test here fails by its time; this only ends one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TZ: 'America/St_Johns' }
  }
});

import { defineConfig } from 'vitest/config';

/** The downloads as read by programs too large for everybody's installation, which `npm run heavy-readers` installs beside them. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/heavy-readers/*.test.ts'],
    // No test here fails by its time; this only ends one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TZ: 'America/St_Johns' }
  }
});

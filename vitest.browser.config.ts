import { defineConfig } from 'vitest/config';

/** The tests that need a Chromium, which `npm test` does without. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 1 },
});

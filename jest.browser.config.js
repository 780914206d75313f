import defaults from './jest.config.js';

/** The tests that need a Chromium, which `npm test` does without. */
export default {
  ...defaults,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};

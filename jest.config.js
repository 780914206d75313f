import { availableParallelism } from 'node:os';

/** What renders comments is run so much that it takes globals once as well; both are ES modules. */
const busyPackages = '(?:micromark[^/]*|parse5)';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // They need a Chromium: `npm run test:browser`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { [`\\.ts$|/node_modules/${busyPackages}/.+\\.js$`]: '<rootDir>/scripts/jest-transform.mjs' },
  transformIgnorePatterns: [`/node_modules/(?!${busyPackages}/)`],
  coverageProvider: 'v8',
  testTimeout: 20_000,
  // Much of the suite waits for child processes and clocks, so four workers pay even where there are two cores.
  maxWorkers: Math.max(4, availableParallelism() - 1),
};

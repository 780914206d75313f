import type { OverridePorts } from '../../src/stages/steps/verdict/override-verdict.js';
import { fakeClock } from './fake-clock.js';
import { inMemoryLedger } from './in-memory-ledger.js';

/** What the gate asks where nobody overrides anything. */
export const noOverrides: OverridePorts = {
  ledger: inMemoryLedger(),
  people: { authorOf: async () => undefined },
  clock: fakeClock(),
};

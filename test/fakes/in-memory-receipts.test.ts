import { receiptsContract } from '../ports/receipts.contract.js';
import { collectingLog } from './collecting-log.js';
import { fakeClock } from './fake-clock.js';
import { InMemoryReceipts } from './in-memory-receipts.js';

receiptsContract('memory', async () => {
  const clock = fakeClock(Date.UTC(2026, 10, 26, 12));
  const log = collectingLog();
  const receipts = new InMemoryReceipts(clock, log);
  return {
    receipts,
    clock,
    log,
    policyFiles: new Map(),
    keep: (receipt) => receipts.keep({ ...receipt, folder: 'run' }),
    breakStore: async () => {
      receipts.isBroken = true;
    },
    close: async () => undefined,
  };
});

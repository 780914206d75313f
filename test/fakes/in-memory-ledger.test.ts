import { ledgerContract } from '../ports/ledger.contract.js';
import { inMemoryLedger } from './in-memory-ledger.js';

ledgerContract('the fake', async () => {
  const ledger = inMemoryLedger();
  return {
    ledger,
    other: ledger,
    put: async (path, text) => ledger.put(path, text),
    stop: async () => undefined,
  };
});

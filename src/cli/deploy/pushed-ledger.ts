import type { LocalLedger } from '../../ports/ledger.js';

/**
 * A ledger whose every change origin has before anything comes of it. What others moved and held meanwhile is brought
 * first, so that nobody deploys past it. Throws a `UserError` where origin cannot be reached or refuses.
 */
export async function pushedLedger(ledger: LocalLedger): Promise<LocalLedger> {
  await ledger.push();
  return {
    read: (query) => ledger.read(query),
    readStates: () => ledger.readStates(),
    append: async (record) => {
      const appended = await ledger.append(record);
      await ledger.push();
      return appended;
    },
    change: async (change) => {
      const outcome = await ledger.change(change);
      if (outcome.kind === 'written') await ledger.push();
      return outcome;
    },
    push: () => ledger.push(),
  };
}

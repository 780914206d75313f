import type { SpendRecords } from '../../ports/spend-records.js';

/** Where what other runs spent cannot be read. */
export const noSpendRecords: SpendRecords = {
  spentBefore: async () => undefined,
  settleKilled: async () => undefined,
  begin: async () => ({ takenBefore: async () => undefined, settle: async () => undefined }),
};

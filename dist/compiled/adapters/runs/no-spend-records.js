/** Where what other runs spent cannot be read. */
export const noSpendRecords = {
    spentBefore: async () => undefined,
    settleKilled: async () => undefined,
    begin: async () => ({ settle: async () => undefined }),
};

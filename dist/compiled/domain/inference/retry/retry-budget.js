/** For how many calls a share may be saved up, so that an hour of success does not pay for a storm. */
const rememberedCalls = 100;
export const openRetryBudget = ({ budget_floor }) => ({ retries: budget_floor });
/** The budget after one more call. */
export function withCall({ retries }, { budget_floor, budget_share }) {
    return { retries: Math.min(budget_floor + rememberedCalls * budget_share, retries + budget_share) };
}
/** The budget after one more retry; `undefined` when it has none left. */
export const withRetryTaken = ({ retries }) => retries < 1 ? undefined : { retries: retries - 1 };

import type { RetrySettings } from './retry-settings.js';

/**
 * Retries that a target may still be asked for, as a token bucket: every call brings a share of one, every retry takes
 * one. However many calls fail, retries are at most `budget_floor` and that share of the calls, so a target that is
 * down is not asked several times as often as one that works.
 */
export type RetryBudget = { readonly retries: number };

/** For how many calls a share may be saved up, so that an hour of success does not pay for a storm. */
const rememberedCalls = 100;

export const openRetryBudget = ({ budget_floor }: RetrySettings): RetryBudget => ({ retries: budget_floor });

/** The budget after one more call. */
export function withCall({ retries }: RetryBudget, { budget_floor, budget_share }: RetrySettings): RetryBudget {
  return { retries: Math.min(budget_floor + rememberedCalls * budget_share, retries + budget_share) };
}

/** The budget after one more retry; `undefined` when it has none left. */
export const withRetryTaken = ({ retries }: RetryBudget): RetryBudget | undefined =>
  retries < 1 ? undefined : { retries: retries - 1 };

import type { Spend } from '../../inference/budget/amount.js';
import type { BudgetSettings } from '../../inference/budget/budget-settings.js';
import type { BudgetCaps } from '../../inference/budget/caps.js';
import { capsOfSettings } from '../../inference/budget/caps-of-settings.js';

/** What earlier runs took; absent where nobody can tell. */
export type EarlierRuns = { readonly day?: Spend | undefined; readonly pullRequest?: Spend | undefined };

/** The caps of one run by the budget of a commit, and what other runs took from those they share. */
export const capsOf = (budget: BudgetSettings, earlier: EarlierRuns = {}): BudgetCaps => ({
  ...capsOfSettings(budget),
  ...sharedCapsOf(budget, earlier),
});

/** The caps that runs share, as far as it is known what the others took. */
export function sharedCapsOf(
  { per_day, per_pull_request }: BudgetSettings,
  { day, pullRequest }: EarlierRuns,
): Pick<BudgetCaps, 'perDay' | 'perPullRequest'> {
  return {
    perDay: per_day && day && { ...per_day, before: day },
    perPullRequest: per_pull_request && pullRequest && { ...per_pull_request, before: pullRequest },
  };
}

/** The same caps, where it is known by now what other runs took; each keeps what was known where it is not. */
export const withEarlierRuns = (
  { perDay, perPullRequest, ...caps }: BudgetCaps,
  { day, pullRequest }: EarlierRuns,
): BudgetCaps => ({
  ...caps,
  perDay: perDay && { ...perDay, before: day ?? perDay.before },
  perPullRequest: perPullRequest && { ...perPullRequest, before: pullRequest ?? perPullRequest.before },
});

/**
 * The most that another run of the same budget takes from a cap that runs share, by its own cap; `undefined` where it
 * has none of that kind.
 */
export function mostOfARun({ per_run }: BudgetSettings, shared: BudgetSettings['per_day']): Spend | undefined {
  const measures = ['usd', 'tokens', 'calls'] as const;
  const isBounded = measures.every((measure) => shared?.[measure] === undefined || per_run[measure] !== undefined);
  const { usd, tokens = 0, calls = 0 } = per_run;
  return isBounded ? { usd, tokens, calls } : undefined;
}

/** What a reader must know of the caps that runs share: what others took, or that nobody knows. */
export function sharedCapNotes(
  { per_day, per_pull_request }: BudgetSettings,
  { day, pullRequest }: EarlierRuns,
): string[] {
  return [
    ...noteOf('budget.per_day', per_day, day),
    ...noteOf('budget.per_pull_request', per_pull_request, pullRequest),
  ];
}

function noteOf(key: string, cap: BudgetSettings['per_day'], before: Spend | undefined): string[] {
  if (cap === undefined) return [];
  if (before === undefined) return [`${key} is not enforced here: what other runs spent cannot be read`];
  const taken = (['usd', 'tokens', 'calls'] as const).flatMap((measure) => {
    const most = cap[measure];
    return most === undefined || before[measure] === 0 ? [] : [shareOf(measure, before[measure], most)];
  });
  return taken.length === 0 ? [] : [`${key}: other runs took ${taken.join(' and ')}`];
}

function shareOf(measure: keyof Spend, taken: number, most: number): string {
  if (measure !== 'usd') return `${taken.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} ${measure}`;
  return `$${Number(taken.toFixed(4))} of $${most}`;
}

import type { Spend } from '../inference/budget/amount.js';
import type { BudgetCaps } from '../inference/budget/caps.js';
import type { BudgetSettings } from '../inference/budget-settings.js';

/** What earlier runs took; absent where nobody can tell. */
export type EarlierRuns = { readonly day?: Spend | undefined; readonly pullRequest?: Spend | undefined };

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

/** Which caps are set and cannot be held, since what other runs took is not known. */
export function notEnforced(
  { per_day, per_pull_request }: BudgetSettings,
  { day, pullRequest }: EarlierRuns,
): string[] {
  const notes: string[] = [];
  const why = 'is not enforced here: what other runs spent cannot be read';
  if (per_day !== undefined && day === undefined) notes.push(`budget.per_day ${why}`);
  if (per_pull_request !== undefined && pullRequest === undefined) notes.push(`budget.per_pull_request ${why}`);
  return notes;
}

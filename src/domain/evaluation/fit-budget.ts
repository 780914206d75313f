import { Account, rulesOf } from '../inference/budget/account.js';
import { type Amount, amountOfSpend, type Spend, spendOf, sumOf } from '../inference/budget/amount.js';
import type { BudgetCaps, SharedCaps } from '../inference/budget/caps.js';
import type { Refusal } from '../inference/budget/refusal.js';
import { refusalOfRequest } from '../inference/budget/request-caps.js';
import { sumOfWorstCases, type WorstCase } from '../inference/budget/worst-case.js';
import { callsOfPlan, worstCaseOfPlan } from '../inference/route/worst-case-of-route.js';
import type { CaseTasks } from './make-tasks.js';
import { needOfGrading } from './need-of-grading.js';

/** A case of which one sample alone is more than a request or a session may be. */
export type LeftOut = { readonly each: CaseTasks; readonly reason: string };

/** The cases that fit, in the order in which they run, and what they can cost at the most. */
export type FittedPlan = {
  readonly cases: readonly CaseTasks[];
  readonly worstCase: Spend;
  readonly leftOut: readonly LeftOut[];
  /** Why not even the first case fits, where none does. */
  readonly nothingFits?: string | undefined;
};

/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last.
 */
export function fitBudget(suites: readonly (readonly CaseTasks[])[], caps: BudgetCaps): FittedPlan {
  const { possible, leftOut } = partPossible(suites, caps);
  return { ...fitInOrder(sideBySide(possible), caps), leftOut };
}

/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
export function fitInOrder(order: readonly CaseTasks[], caps: BudgetCaps): Omit<FittedPlan, 'leftOut'> {
  const accounts = accountsOf(caps);
  const cases: CaseTasks[] = [];
  let worst: Amount = { nanoUsd: 0, tokens: 0, calls: 0 };
  let refusal: Refusal | undefined;
  for (const next of order) {
    const need = needOfCase(next);
    refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
    if (refusal !== undefined) break;
    for (const account of accounts) take(account, need);
    worst = sumOf(worst, need);
    cases.push(next);
  }
  const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
  return { cases, worstCase: spendOf(worst), ...(nothingFits === undefined ? {} : { nothingFits }) };
}

function partPossible(suites: readonly (readonly CaseTasks[])[], caps: BudgetCaps) {
  const leftOut: LeftOut[] = [];
  const possible = suites.map((cases) =>
    cases.filter((each) => {
      const reason = whyTooBig(each, caps);
      if (reason !== undefined) leftOut.push({ each, reason });
      return reason === undefined;
    }),
  );
  return { possible, leftOut };
}

/** Why a sample of a case is more than a request or a session may be; a session is one sample. */
function whyTooBig({ tasks }: CaseTasks, { perRequest, perSession }: BudgetCaps): string | undefined {
  if (perRequest === undefined && perSession === undefined) return undefined;
  const session = new Account({ kind: 'session' }, rulesOf(perSession ?? {}));
  for (const { call } of tasks) {
    const tooBig =
      perRequest &&
      callsOfPlan(call)
        .map((each) => refusalOfRequest(each, perRequest))
        .find(isRefusal);
    if (tooBig !== undefined) return tooBig.reason;
    const judgement = session.judge(worstCaseOfPlan(call), 0);
    if (typeof judgement === 'object') return judgement.reason;
  }
  return undefined;
}

/**
 * An account for each scope that the whole run takes from. A cap of an hour binds all of the plan, which cannot wait
 * for the next one; time cannot be planned.
 */
function accountsOf({ perRun, perHour, perDay, perPullRequest }: BudgetCaps): Account[] {
  const shared = (kind: 'day' | 'pull_request', caps: SharedCaps): Account =>
    new Account({ kind }, rulesOf(caps), { spent: amountOfSpend(caps.before) });
  return [
    perHour && new Account({ kind: 'hour' }, rulesOf(perHour)),
    perDay && shared('day', perDay),
    perPullRequest && shared('pull_request', perPullRequest),
    new Account({ kind: 'run' }, rulesOf({ ...perRun, milliseconds: undefined })),
  ].filter((account) => account !== undefined);
}

function take(account: Account, need: WorstCase): void {
  account.reserve(need, 0);
  account.settle(need, need, 0);
}

const needOfCase = (each: CaseTasks): WorstCase =>
  sumOfWorstCases([...each.tasks.map(({ call }) => worstCaseOfPlan(call)), ...needOfGrading(each)]);

const isRefusal = (refusal: Refusal | undefined): refusal is Refusal => refusal !== undefined;

function sideBySide(suites: readonly (readonly CaseTasks[])[]): CaseTasks[] {
  const placed = suites.flatMap((cases) =>
    cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })),
  );
  return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

import { Account, rulesOf } from '../inference/budget/account.js';
import { type Amount, amountOfSpend, type Spend, spendOf, sumOf } from '../inference/budget/amount.js';
import type { BudgetCaps, SharedCaps } from '../inference/budget/caps.js';
import { itemsOfShard, type Shard } from '../inference/budget/divide-caps.js';
import type { Refusal } from '../inference/budget/refusal.js';
import { refusalOfRequest } from '../inference/budget/request-caps.js';
import type { WorstCase } from '../inference/budget/worst-case.js';
import type { CaseTasks, SuiteTasks } from './make-tasks.js';
import { type MeasuredCase, MeasuredCases, sideBySide } from './measured-cases.js';
import type { SuitePlan } from './plan-suite.js';
import { PlannedCases } from './planned-cases.js';
import { worstCaseOfCase } from './worst-case-of-case.js';
import { singleCallsOf, worstCaseOfSample } from './worst-case-of-sample.js';

/** How many cases of a suite are left out since one sample alone is more than a request or a session may be. */
export type LeftOut = {
  readonly plan: SuitePlan;
  readonly count: number;
  readonly firstId: string;
  /** Why the first is. */
  readonly reason: string;
};

/** The cases that fit, in the order in which they run, and what they can cost at the most. */
export type FittedPlan = {
  readonly cases: PlannedCases;
  readonly worstCase: Spend;
  readonly leftOut: readonly LeftOut[];
  /** How many cases of a plan the caps leave to all shards together; those of the one runner when absent. */
  readonly plannedInAll?: ReadonlyMap<SuitePlan, number> | undefined;
  /** Why not even the first case fits, where none does. */
  readonly nothingFits?: string | undefined;
};

/** The caps of a whole run, and which part of it is to be run under which part of them. */
export type Allowance = {
  readonly caps: BudgetCaps;
  readonly part?: { readonly shard: Shard; readonly caps: BudgetCaps } | undefined;
};

/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last. Of that a shard takes every so-manieth case, as far as they fit its own caps. Every
 * case is looked at before any runs, so a mistake in one is told.
 */
export function fitBudget(suites: readonly SuiteTasks[], { caps, part }: Allowance): FittedPlan {
  const measured = suites.map((suite) => measureSuite(suite, caps));
  const leftOut = measured.flatMap((each) => each.leftOut ?? []);
  const inOrder = () => sideBySide(measured.map(({ possible }) => possible));
  const whole = fitInOrder(inOrder(), caps);
  if (part === undefined) return { ...whole, leftOut };
  const own = itemsOfShard(inOrder(), whole.cases.length, part.shard);
  const fitted = fitInOrder(own, part.caps);
  const plannedInAll = new Map(suites.map(({ plan }) => [plan, whole.cases.countOf(plan)]));
  return { ...fitted, nothingFits: fitted.nothingFits ?? whole.nothingFits, leftOut, plannedInAll };
}

/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
function fitInOrder(
  order: Iterable<MeasuredCase>,
  caps: BudgetCaps,
): Pick<FittedPlan, 'cases' | 'worstCase' | 'nothingFits'> {
  const accounts = accountsOf(caps);
  const cases = new PlannedCases();
  let worst: Amount = { nanoUsd: 0, tokens: 0, calls: 0 };
  let refusal: Refusal | undefined;
  for (const { suite, place, need } of order) {
    refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
    if (refusal !== undefined) break;
    for (const account of accounts) take(account, need);
    worst = sumOf(worst, need);
    cases.push(suite, place);
  }
  const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
  return { cases, worstCase: spendOf(worst), ...(nothingFits === undefined ? {} : { nothingFits }) };
}

type Measured = { readonly possible: MeasuredCases; readonly leftOut: LeftOut | undefined };

function measureSuite(suite: SuiteTasks, caps: BudgetCaps): Measured {
  const possible = new MeasuredCases(suite);
  let leftOut: LeftOut | undefined;
  for (let place = 0; place < suite.length; place += 1) {
    const each = suite.tasksAt(place);
    const reason = whyTooBig(each, caps);
    if (reason === undefined) possible.push(place, worstCaseOfCase(each));
    else {
      const first = leftOut ?? { plan: suite.plan, count: 0, firstId: each.question.id, reason };
      leftOut = { ...first, count: first.count + 1 };
    }
  }
  return { possible, leftOut };
}

/** Why a sample of a case is more than a request or a session may be; a session is one sample. */
function whyTooBig({ tasks }: CaseTasks, { perRequest, perSession }: BudgetCaps): string | undefined {
  if (perRequest === undefined && perSession === undefined) return undefined;
  const session = new Account({ kind: 'session' }, rulesOf(perSession ?? {}));
  for (const task of tasks) {
    const tooBig =
      perRequest &&
      singleCallsOf(task)
        .map((each) => refusalOfRequest(each, perRequest))
        .find(isRefusal);
    if (tooBig !== undefined) return tooBig.reason;
    const judgement = session.judge(worstCaseOfSample(task), 0);
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

const isRefusal = (refusal: Refusal | undefined): refusal is Refusal => refusal !== undefined;

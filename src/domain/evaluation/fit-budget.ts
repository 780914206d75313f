import { type Amount, type BudgetCaps, usdOf, worstCaseOf } from '../inference/budget.js';
import { worstCaseOfRoute } from '../inference/worst-case-of-route.js';
import type { CaseTasks, Task } from './make-tasks.js';

/** The cases that fit, in the order in which they run, and what they can cost at the most. */
export type FittedPlan = {
  readonly cases: readonly CaseTasks[];
  readonly worstCase: { readonly usd: number; readonly tokens: number };
};

/**
 * Takes the longest beginning of the run whose worst case is within the caps. Suites advance side by side, so that a
 * cap leaves each the same share of its cases; what only stands beside comes last.
 */
export function fitBudget(suites: readonly (readonly CaseTasks[])[], caps: BudgetCaps): FittedPlan {
  const cases: CaseTasks[] = [];
  let worst: Amount = { nanoUsd: 0, tokens: 0 };
  for (const next of sideBySide(suites)) {
    const withNext = next.tasks.reduce(addWorstCase, worst);
    if (usdOf(withNext) > (caps.usd ?? Infinity) || withNext.tokens > (caps.tokens ?? Infinity)) break;
    worst = withNext;
    cases.push(next);
  }
  return { cases, worstCase: { usd: usdOf(worst), tokens: worst.tokens } };
}

function addWorstCase(sum: Amount, { call }: Task): Amount {
  const need = call.route === undefined ? worstCaseOf(call) : worstCaseOfRoute(call, call.route);
  return { nanoUsd: sum.nanoUsd + need.nanoUsd, tokens: sum.tokens + need.tokens };
}

function sideBySide(suites: readonly (readonly CaseTasks[])[]): CaseTasks[] {
  const placed = suites.flatMap((cases) =>
    cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })),
  );
  return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

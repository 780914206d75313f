import { z } from 'zod';
import { digestOf } from '../artifacts/digest.js';
import type { ChangeSet } from '../changes/change-set.js';
import { graderVersions } from '../graders/suite-graders.js';
import type { Shard } from '../inference/budget/divide-caps.js';
import type { Case } from '../suite/case.js';
import type { FittedPlan } from './fit-budget.js';
import type { SuitePlan } from './plan-suite.js';

/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
export const RunPlan = z.strictObject({
  version: z.literal(1),
  run: z.string().describe('Digest of everything that the run depends on'),
  seed: z.string(),
  worst_case: z.strictObject({ usd: z.number(), tokens: z.number() }),
  suites: z.array(
    z.strictObject({
      name: z.string(),
      yardstick: z.enum(['policy', 'head']),
      cases_total: z.number().int(),
      cases_planned: z.number().int(),
    }),
  ),
});
export type RunPlan = z.infer<typeof RunPlan>;

export const runPlanFile = 'plan.json';

/** The cases of one plan that fit the budget. */
export const plannedCases = ({ cases }: FittedPlan, plan: SuitePlan): Case[] =>
  cases.filter((each) => each.plan === plan).map(({ question }) => question);

export type RunDescription = {
  readonly changeSet: ChangeSet;
  readonly seed: string;
  readonly plans: readonly SuitePlan[];
  readonly fitted: FittedPlan;
  readonly shard: Shard | undefined;
};

/** Describes a run so that a later one can tell whether it is the same. */
export function describeRun({ changeSet, seed, plans, fitted, shard }: RunDescription): RunPlan {
  const { policy, base, head } = changeSet;
  const suites = plans.map((plan) => ({
    name: plan.name,
    yardstick: plan.yardstick,
    cases_total: plan.cases.length,
    cases_planned: plannedCases(fitted, plan).length,
  }));
  const graders = plans.map(({ definition, cases }) => graderVersions(definition.graders, cases));
  const run = digestOf({ policy, base, head, suites, graders, ...(shard === undefined ? {} : { shard }) });
  const { usd, tokens } = fitted.worstCase;
  return { version: 1, run, seed, worst_case: { usd, tokens }, suites };
}

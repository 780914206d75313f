import { z } from 'zod';
import type { ChangeSet } from '../changes/change-set.js';
import type { FittedPlan } from '../evaluation/plan/fit-budget.js';
import { modelsOfPlan, type Planned, type SuitePlan } from '../evaluation/plan/plan-suite.js';
import { Power } from '../evaluation/plan/power.js';
import { Yardstick } from '../evaluation/sample.js';
import { isOwnProgram } from '../inference/provider/provider.js';
import { likelyShare } from './expected-cost.js';

/** One suite of a run that is planned. */
export const PlannedSuite = z.strictObject({
  name: z.string(),
  yardstick: Yardstick,
  binding: z.boolean().describe('False for what is only shown beside'),
  comparison: z.enum(['arms', 'identical', 'head-only']),
  problem: z.string().optional().describe('Why the suite cannot be run'),
  cases_total: z.number().int(),
  cases_planned: z.number().int().describe('Cases that fit the budget; of a shard, its own'),
  repeats: z.number().int(),
  samples: z.number().int().describe('Answers to get, of all arms'),
  power: Power.optional().describe('What the suite can show; absent where head is compared with nothing'),
  expected_usd: z.number(),
  greatest_usd: z.number(),
  asks_own_program: z
    .boolean()
    .optional()
    .describe(
      'True where a program or an endpoint answers, which is in no amount here: only its replies tell its cost',
    ),
});
export type PlannedSuite = z.infer<typeof PlannedSuite>;

/** What `plan` prints: what a run would ask, what it could show and what it would cost, without a call. */
export const PlanReport = z.strictObject({
  version: z.literal(1),
  policy: z.string(),
  base: z.string(),
  head: z.string(),
  suites: z.array(PlannedSuite),
  expected_usd: z.number(),
  greatest_usd: z.number().describe('Reserved before the first call, judges and their anchors included'),
  greatest_tokens: z.number(),
  notes: z.array(z.string()),
});
export type PlanReport = z.infer<typeof PlanReport>;

export type ReportedRun = {
  readonly changeSet: ChangeSet;
  readonly planned: readonly Planned[];
  readonly fitted: FittedPlan;
  readonly powers: ReadonlyMap<SuitePlan, Power>;
  readonly runPlan: { readonly notes: readonly string[] };
};

/** A run as it is told before its first call. */
export function reportPlan({ changeSet, planned, fitted, powers, runPlan }: ReportedRun): PlanReport {
  const { policy, base, head } = changeSet;
  const suites = planned.map((each) =>
    each.kind === 'run' ? suiteOf(each.plan, fitted, powers.get(each.plan)) : problemOf(each.problem),
  );
  return {
    version: 1,
    policy,
    base,
    head,
    suites,
    expected_usd: suites.reduce((sum, suite) => sum + suite.expected_usd, 0),
    greatest_usd: fitted.worstCase.usd,
    greatest_tokens: fitted.worstCase.tokens,
    notes: [...runPlan.notes],
  };
}

function suiteOf(plan: SuitePlan, { cases, worstUsd }: FittedPlan, power: Power | undefined): PlannedSuite {
  const { name, yardstick, binding, arms, definition } = plan;
  const greatest = worstUsd.get(plan) ?? 0;
  return {
    name,
    yardstick,
    binding,
    comparison: arms.kind,
    cases_total: plan.cases.length,
    cases_planned: cases.countOf(plan),
    repeats: definition.repeats,
    samples: cases.samplesOf(plan),
    ...(power === undefined ? {} : { power }),
    expected_usd: power?.expected_usd ?? likelyShare * greatest,
    greatest_usd: greatest,
    ...(modelsOfPlan(plan).some(({ provider }) => isOwnProgram(provider)) ? { asks_own_program: true } : {}),
  };
}

const problemOf = ({
  name,
  yardstick,
  definition,
  problem,
}: Extract<Planned, { kind: 'problem' }>['problem']): PlannedSuite => ({
  name,
  yardstick,
  binding: true,
  comparison: 'head-only',
  problem,
  cases_total: 0,
  cases_planned: 0,
  repeats: definition?.repeats ?? 1,
  samples: 0,
  expected_usd: 0,
  greatest_usd: 0,
});

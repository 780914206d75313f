import { z } from 'zod';
import { ChangeSet } from '../changes/change-set.js';
import { Lane } from '../changes/lane.js';
import { BaselineRun } from '../evaluation/baseline/baseline-run.js';
import { ArmTotals } from '../evaluation/evaluation.js';
import { JudgeRow } from '../evaluation/judges/judge-row.js';
import { Looks } from '../evaluation/plan/looks.js';
import { Power } from '../evaluation/plan/power.js';
import { Arm, Yardstick } from '../evaluation/sample.js';
import { Shard } from '../inference/budget/divide-caps.js';
import { TolerableKind } from '../inference/incident/incident-tolerances.js';
import { AppliedOverride } from '../override/override.js';
import { MetricRole } from '../suite/gate-settings.js';
import { AttributionVerdict } from './attribution-verdict.js';
import { FlakyCase, mostListed, NewlyBrokenCase } from './case-history.js';
import { GuardrailVerdict } from './guardrail-verdict.js';
import { SliceVerdict } from './slice-verdict.js';
import { VerdictWord } from './verdict-word.js';

const Interval = z.tuple([z.number(), z.number()]);

/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
export const MetricVerdict = z.strictObject({
  name: z.string(),
  role: MetricRole,
  verdict: VerdictWord,
  unit: z.enum(['case', 'cluster']).describe('What is compared, and counted below'),
  n: z.number().int().describe('Cases, or clusters, that were compared'),
  cases_worse: z.number().int().nullable().describe('Units whose mean score fell; null when nothing was compared'),
  cases_better: z.number().int().nullable().describe('Units whose mean score rose; null when nothing was compared'),
  base: z.number().nullable().describe('Mean score of the base arm; null when nothing was compared'),
  head: z.number().nullable(),
  difference: z.number().nullable().describe('head minus base'),
  interval: Interval.nullable().describe('Two-sided interval of the difference at `confidence`'),
  confidence: z.number().describe('Of the two-sided intervals: 1 - 2 alpha; each end alone holds with 1 - alpha'),
  p_fail: z.number().nullable().describe('One-sided p-value of "head is not worse"; sign-flip mid-p'),
  pass_bound: z.number().nullable().describe('Lower bound of the difference; above -margin is a pass'),
  margin: z.number(),
  margin_widened: z.boolean().describe('The default margin was too narrow for this many cases'),
  method: z.string(),
  detectable_drop: z
    .number()
    .nullable()
    .describe('The drop that would be found with 80 % power, at the level of `confidence` shared by the metrics'),
  floor: z.strictObject({ bound: z.number(), interval: Interval, verdict: VerdictWord }).optional(),
  slices: z.array(SliceVerdict).optional().describe('By tag, for information'),
  reason: z.string(),
});
export type MetricVerdict = z.infer<typeof MetricVerdict>;

/** One kind of incident, or notice, in one arm against its tolerance; kinds that did not happen have none. */
export const IncidentVerdict = z.strictObject({
  kind: TolerableKind,
  arm: Arm,
  count: z.number().int(),
  samples: z.number().int().describe('Samples of the arm, with an answer or without'),
  share: z.number().describe('count of samples'),
  tolerance: z.number().describe('The share up to which the kind is tolerated'),
  exceeded: z.boolean(),
  verdict: z.enum(['pass', 'inconclusive', 'fail']).describe('What it makes of the suite; pass while tolerated'),
});
export type IncidentVerdict = z.infer<typeof IncidentVerdict>;

export const SuiteVerdict = z.strictObject({
  name: z.string(),
  yardstick: Yardstick,
  binding: z.boolean(),
  verdict: VerdictWord,
  reason: z.string(),
  metrics: z.array(MetricVerdict),
  cases: z.strictObject({
    total: z.number().int(),
    planned: z.number().int(),
    compared: z.number().int(),
    missing: z.number().int().describe('Planned cases without a score in one of the arms'),
  }),
  calls: z.strictObject({ made: z.number().int(), cached: z.number().int(), saved: z.number().int() }),
  cost_usd: z.number(),
  judges: z.array(JudgeRow).optional().describe('As in the evaluation'),
  incidents: z.record(z.string(), z.number().int()),
  incident_verdicts: z.array(IncidentVerdict),
  guardrails: z.array(GuardrailVerdict).optional().describe('Cost and latency, where they gate'),
  looks: Looks.optional(),
  power: Power.optional(),
  baseline: BaselineRun.optional(),
  attribution: z.array(AttributionVerdict).optional().describe('One a metric that decides'),
  flaky_cases: z.array(FlakyCase).max(mostListed).optional().describe('The flakiest, for information'),
  newly_broken_cases: z.array(NewlyBrokenCase).max(mostListed).optional().describe('The surest, for information'),
  arms: z.strictObject({ base: ArmTotals.optional(), head: ArmTotals.optional() }),
});
export type SuiteVerdict = z.infer<typeof SuiteVerdict>;

/** One thing that blocks a change. */
export const Blocker = z.strictObject({
  verdict: VerdictWord,
  lanes: z.array(Lane).describe('The lanes that an override must name to set it aside, every one of them'),
  reason: z.string(),
  overridden: z.boolean(),
});
export type Blocker = z.infer<typeof Blocker>;

/** What `gate` decided: `verdict.json`. */
export const Verdict = z.strictObject({
  version: z.literal(1),
  verdict: VerdictWord,
  reason: z.string(),
  blocks: z.boolean().describe('What the exit status says: true when the change may not be merged'),
  policy: z.string(),
  base: z.string(),
  head: z.string(),
  worktree: z.boolean().describe('True when head is the uncommitted work of a checkout'),
  adoption: z.boolean().describe('True when the target branch has no suites yet, so that there is no baseline'),
  lanes: z
    .partialRecord(Lane, VerdictWord)
    .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
  lane_workflows: ChangeSet.shape.lane_workflows,
  corpora: ChangeSet.shape.corpora,
  mixed: z.boolean(),
  inconclusive_policy: z.enum(['warn', 'block', 'lean']),
  shard: Shard.optional().describe('Which part of a run was judged, counted from 1; the whole when absent'),
  suites: z.array(SuiteVerdict),
  ownership: z.record(z.string(), z.string()),
  spent_usd: z.number(),
  spent_calls: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('Calls that were made, those whose answers nobody waited for too; absent where nobody counted them'),
  blockers: z
    .array(Blocker)
    .optional()
    .describe('What blocks, or would but for an override; absent where nothing does'),
  overrides: z.array(AppliedOverride).optional().describe('Overrides of this very head, in force or not'),
  receipt: z
    .strictObject({ digest: z.string(), reused_from: z.string().optional() })
    .optional()
    .describe('What the verdict depends on, and the run whose samples it reuses'),
  notes: z.array(z.string()),
});
export type Verdict = z.infer<typeof Verdict>;

export const verdictFile = 'verdict.json';

import { z } from 'zod';
import { ChangeSet } from '../changes/change-set.js';
import { CaseCounts } from '../history/case-counts.js';
import { BudgetSettings } from '../inference/budget/budget-settings.js';
import { Shard } from '../inference/budget/divide-caps.js';
import { IncidentKind } from '../inference/incident/incident.js';
import { IncidentTolerances } from '../inference/incident/incident-tolerances.js';
import { Notice } from '../inference/incident/notice.js';
import { CostLimit, LatencyLimit, MetricRole, OverrideSettings } from '../suite/gate-settings.js';
import { AttributionRun } from './attribution-run.js';
import { BaselineRun } from './baseline/baseline-run.js';
import { Identity } from './identity.js';
import { JudgeRow } from './judges/judge-row.js';
import { Looks } from './plan/looks.js';
import { Power } from './plan/power.js';
import { Yardstick } from './sample.js';
import { CaseResources } from './tally/resources.js';

const Scores = z.record(z.string(), z.array(z.number().min(0).max(1)));

/** The scores of one case: for each arm and metric one score a repeat; a repeat without a score is absent. */
export const CaseScores = z.strictObject({
  id: z.string(),
  position: z.number().int().nonnegative().optional().describe('Place in the dataset, from 0; told by a shard alone'),
  cluster: z.string().optional(),
  tags: z.array(z.string()).optional(),
  base: Scores.optional(),
  head: Scores,
  earlier: z
    .record(z.string(), CaseCounts)
    .optional()
    .describe("By metric: what the base arm's target came to in earlier runs, of each answer once"),
  resources: CaseResources.optional().describe('Told where cost or latency gates'),
});
export type CaseScores = z.infer<typeof CaseScores>;

export const SystemFingerprints = z
  .record(z.string(), z.number().int())
  .describe(
    'Build and settings that its provider says answered, and how often; absent where it tells none or one each',
  );

export const ArmTotals = z.strictObject({
  target: z.strictObject({
    digest: z.string(),
    prompt: z.string().optional().describe('Path of the prompt; absent where a program answers by itself'),
    model: z
      .string()
      .describe('provider/model, the word route and its name, or command/ or endpoint/ and what answers'),
  }),
  served: z
    .record(z.string(), z.number().int())
    .default({})
    .describe('provider/model that answered, and how often; more than one is a mixture'),
  system_fingerprints: SystemFingerprints.optional(),
  answered: z.number().int(),
  incidents: z.partialRecord(IncidentKind, z.number().int()),
  notices: z.partialRecord(Notice, z.number().int()).describe('Answers that were scored and yet are told'),
  grader_errors: z.number().int(),
  unverified: z.number().int(),
  cost_usd: z.number(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  latency_ms: z.strictObject({ p50: z.number(), p95: z.number() }),
  mean_characters: z.number(),
});
export type ArmTotals = z.infer<typeof ArmTotals>;

const SuiteGate = z.strictObject({
  margin: z.number().optional().describe('The one that holds, where the user set one; absent means the default'),
  floor: z.record(z.string(), z.number()),
  metrics: z.record(z.string(), MetricRole).describe('Every metric of the suite and its role'),
});

const SuiteGrader = z.strictObject({
  type: z.string(),
  metric: z.string().optional().describe('As it is written, a template perhaps; absent where only a set asks for it'),
  version: z.string().describe('Ours and, after a +, the library that decides with us; other versions grade otherwise'),
});

/** One suite that was run under one yardstick. */
export const SuiteRun = z.strictObject({
  name: z.string(),
  yardstick: Yardstick,
  harness: z.string().optional().describe('Whose results these are; those of Lanegate itself when absent'),
  binding: z.boolean().describe('False for what is only shown beside'),
  comparison: z.enum(['arms', 'identical', 'head-only']).describe('identical: both arms have one target, run once'),
  repeats: z.number().int(),
  gate: SuiteGate,
  graders: z.array(SuiteGrader).optional().describe('Who graded, those included that single cases add'),
  metric_cases: z
    .record(z.string(), z.number().int())
    .optional()
    .describe('How many of the planned cases have a metric, where not all have'),
  cases_total: z.number().int().describe('Cases in the dataset'),
  cases_planned: z.number().int().describe('Cases that fit the budget, fixed before the first call'),
  stopped: z.string().optional().describe('Why the run ended before its plan did'),
  problem: z.string().optional().describe('Why the suite could not be run; its verdict is then not a pass'),
  problem_verdict: z.enum(['fail', 'error', 'inconclusive']).optional(),
  arms: z.strictObject({ base: ArmTotals.optional(), head: ArmTotals.optional() }),
  grading_usd: z.number().optional().describe('What its graders that ask models cost, beside the answers'),
  judges: z.array(JudgeRow).optional().describe('Metrics whose scores a model gave, and how far it can be relied on'),
  calls: z.strictObject({ made: z.number().int(), cached: z.number().int(), saved: z.number().int() }),
  looks: Looks.optional().describe('When the scores were looked at; once at the end when absent'),
  power: Power.optional().describe('What the suite could show, reckoned before its first call'),
  identity: Identity.optional().describe('What the scores depend on'),
  baseline: BaselineRun.optional().describe('How old the answers of base are, and whether they still stand'),
  attribution: AttributionRun.optional().describe('Mixed arms, where it was asked which lane carries the difference'),
  cases: z.array(CaseScores),
});
export type SuiteRun = Omit<z.infer<typeof SuiteRun>, 'cases'> & { readonly cases: ScoredCases };

/** Cases with their scores in the order of the dataset: an array of a few, or a list that is read one by one. */
export type ScoredCases = Iterable<CaseScores> & { readonly length: number };

const Cap = z.number().optional();

/** The caps that bound the run. */
const Budget = z.strictObject({
  usd: Cap,
  tokens: Cap,
  calls: Cap,
  minutes: Cap,
  per_request: BudgetSettings.shape.per_request,
  per_session: BudgetSettings.shape.per_session,
  per_hour: BudgetSettings.shape.per_hour,
  per_pull_request: BudgetSettings.shape.per_pull_request,
  per_day: BudgetSettings.shape.per_day,
});

/** As much of a change as a verdict draws on. */
export const changeForVerdict = ({ commits, split, changes, ...change }: ChangeSet): ChangeSet =>
  // In the order in which it is read again, so that writing it twice gives the same text.
  ChangeSet.parse({ ...change, changes: changes.map(({ base_text, head_text, ...each }) => each) });

/** What `evaluate` measured: `evaluation.json`. Enough to recompute the verdict. */
export const Evaluation = z.strictObject({
  version: z.literal(1),
  policy: z.string(),
  base: z.string(),
  head: z.string(),
  change: ChangeSet.optional().describe('What was evaluated, without texts, so that this file alone can be judged'),
  seed: z.string().describe('What the order of cases was derived from'),
  adoption: z.boolean().describe('Policy has no configuration and no suite: nothing was compared'),
  shard: Shard.optional().describe('Which part of the run this is, counted from 1; the whole when absent'),
  gate: z.strictObject({
    alpha: z.number(),
    margin: z.number().optional().describe('For suites that carry none'),
    inconclusive: z.enum(['warn', 'block', 'lean']),
    mixed_lanes: z.enum(['warn', 'block', 'allow']),
    cost: CostLimit.optional().describe('How much dearer head may be'),
    latency: LatencyLimit.optional().describe('How much slower head may be'),
    incidents: IncidentTolerances.prefault({}).describe('Shares of the samples of an arm that each kind may spoil'),
    override: OverrideSettings.optional().describe('Who may let the change through; nobody where policy has no say'),
  }),
  ownership: z.record(z.string(), z.string()),
  budget: Budget,
  spent: z.strictObject({ usd: z.number(), tokens: z.number(), calls: z.number() }),
  suites: z.array(SuiteRun),
  receipt: z
    .strictObject({
      digest: z.string().describe('Digest of everything that the verdict depends on beside the commits'),
      reused_from: z.string().optional().describe('The run whose samples these are, where this one asked nobody'),
    })
    .optional(),
  notes: z.array(z.string()),
  attempt: z.number().int().min(2).optional().describe('Which attempt of its CI run this is, where not the first'),
});
export type Evaluation = Omit<z.infer<typeof Evaluation>, 'suites'> & { readonly suites: SuiteRun[] };

export const evaluationFile = 'evaluation.json';

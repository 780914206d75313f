import { z } from 'zod';
import { forFew } from '../artifacts/for-few.js';
import { Glob } from '../artifacts/glob.js';
import { RepositoryPath } from '../artifacts/repository-path.js';
import { Lane } from '../changes/lane.js';
import { DataSettings } from '../corpus/corpus-settings.js';
import { EnvironmentSettings } from '../deploy/deploy-settings.js';
import { GraderSpec } from '../graders/grader-spec.js';
import { BudgetSettings } from '../inference/budget/budget-settings.js';
import { GatewaySettings } from '../inference/gateway-settings.js';
import { IncidentTolerances } from '../inference/incident/incident-tolerances.js';
import { ModelQuirks } from '../inference/provider/model-quirks.js';
import { DeclaredProvider } from '../inference/provider/provider.js';
import { RouteSettings } from '../inference/route/route-settings.js';
import { PromotionSettings } from '../promotion/promotion-settings.js';
import { ReleaseSettings } from '../release/release-settings.js';
import {
  BaselineSettings,
  CostLimit,
  defaultAlpha,
  LatencyLimit,
  OverrideSettings,
  WrittenRole,
} from './gate-settings.js';
import { Include } from './parts/include.js';
import { TargetReference } from './target-reference.js';

const Name = z.string().min(1);
const Share = z.number().min(0).max(1);

/** Sampling and output parameters in the words of the chat completions dialect; others are sent as they are. */
export const ModelParameters = z.looseObject({
  temperature: z.number().min(0).optional(),
  top_p: Share.optional(),
  seed: z
    .union([z.number().int(), z.literal('derived')])
    .optional()
    .describe('`derived` gives each repeat of a case a seed of its own, the same for both arms'),
  stop: z.array(z.string()).optional(),
  max_tokens: z.number().int().positive().optional(),
});

const ModelBinding = z.strictObject({
  provider: Name,
  model: z.string().min(1),
  parameters: ModelParameters.default({}),
  price: z
    .strictObject({
      input: z.number().nonnegative(),
      output: z.number().nonnegative(),
      cached_input: z.number().nonnegative().optional().describe("Input read from the provider's cache; as input"),
      cache_write: z.number().nonnegative().optional().describe("Input written to the provider's cache; as input"),
      cache_write_1h: z
        .number()
        .nonnegative()
        .optional()
        .describe('The same for an hour; twice `input`, or 1.6 times `cache_write` where that is more'),
    })
    .optional()
    .describe('US dollars for a million tokens, where the price table does not know the model'),
  quirks: ModelQuirks.optional().describe('What is peculiar about asking the model, where Lanegate does not know it'),
});
export type ModelBinding = z.infer<typeof ModelBinding>;

const SuiteGate = z.strictObject({
  margin: Share.optional(),
  floor: z.record(z.string(), Share).default({}),
  metrics: z.record(z.string(), WrittenRole).default({}),
});

const Judge = Name.optional().describe('The binding or route that graders ask which name no `model`');
const Embedder = Name.optional().describe('The binding whose embeddings `similar` compares where it names no `model`');

export const SuiteSpec = z
  .strictObject({
    name: Name,
    target: TargetReference,
    dataset: RepositoryPath,
    graders: z.array(GraderSpec).default([]).describe('How answers are graded, besides what single cases say of it'),
    sources: z
      .array(Glob)
      .max(50)
      .default([])
      .describe('Files that the answers depend on beyond prompt and model; a change of one makes the suite run'),
    repeats: z.number().int().min(1).max(100).default(1),
    max_repeats: z
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('Up to how many repeats are added where the verdict stays inconclusive, within the budget; as repeats'),
    judge: Judge,
    embedder: Embedder,
    incomplete: z
      .string()
      .min(1)
      .optional()
      .describe('Why the suite decides nothing while this line stands, as `lanegate import` writes it'),
    canary: RepositoryPath.optional().describe(
      'Answers whose grades are known; the judges grade them again in each run',
    ),
    max_tool_calls: z
      .number()
      .int()
      .min(1)
      .max(100)
      .default(8)
      .describe('How many calls of tools with recorded results one sample may make'),
    gate: SuiteGate.prefault({}),
  })
  .refine(({ repeats, max_repeats: most }) => most === undefined || most >= repeats, {
    path: ['max_repeats'],
    error: 'is what `repeats` may grow to, so it is no less than `repeats`',
  });
export type SuiteSpec = z.infer<typeof SuiteSpec>;

const Gate = z.strictObject({
  alpha: z.number().gt(0).lt(0.5).default(defaultAlpha),
  margin: Share.optional(),
  inconclusive: z.enum(['warn', 'block', 'lean']).default('warn'),
  mixed_lanes: z.enum(['warn', 'block', 'allow']).default('warn'),
  incidents: IncidentTolerances.prefault({}),
  cost: CostLimit.optional().describe('Cost is always told and gates only with this'),
  latency: LatencyLimit.optional().describe('Latency is always told and gates only with this'),
  looks: z
    .number()
    .int()
    .min(1)
    .max(5)
    .default(5)
    .describe('How often the scores are looked at while a suite runs, so that a clear case ends early'),
  attribution: z
    .enum(['on-fail', 'never'])
    .default('on-fail')
    .describe('Whether a failed change of several lanes is run in mixtures, to tell which lane carries the loss'),
  baseline: BaselineSettings.prefault({}),
  override: OverrideSettings.prefault({}),
});

const Ownership = z.partialRecord(
  z.enum(['code', 'prompt', 'model', 'data', 'evals', 'docs', 'reliability', 'cost']),
  z.string(),
);

const DeclaredLanes = z
  .partialRecord(Lane, z.array(Glob).max(200))
  .describe('Globs of files that are of a lane as a whole, whatever is read in them; of several lanes the last counts');
export type DeclaredLanes = z.infer<typeof DeclaredLanes>;

const JudgeNoise = z.strictObject({
  samples: z
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(20)
    .describe('How many samples of a suite its judges grade twice, to show how far they waver'),
});

const ImportRule = z.strictObject({
  path: Glob,
  judge: Judge,
  embedder: Embedder,
  gate: SuiteGate.prefault({}).describe('Margin, floors and roles of metrics for the suites of these files'),
});
export type ImportRule = z.infer<typeof ImportRule>;

/** A glob alone, or one with what its suites are held to. */
const Import = z.union([ImportRule, Glob.transform((path): ImportRule => ImportRule.parse({ path }))]);

const Compat = z.strictObject({
  'gh-models': z
    .array(Glob)
    .max(200)
    .default([])
    .describe('Prompt files that are filled in and graded exactly as `gh models eval` did'),
});

const PromptYml = z.strictObject({
  pass_mark: z.int().min(1).max(5).default(3).describe('From how many of 5 points on a `github/…` evaluator passes'),
});

/** The one file a user writes, `lanegate.yml`. Every key is optional but `version`. */
export const Configuration = z.strictObject({
  version: z.literal(1),
  include: Include.default([]).describe(
    'The files of the parts of a monorepo, each beside what it speaks of; their names begin with their folder',
  ),
  providers: z.record(Name, DeclaredProvider).default({}),
  models: z.record(Name, ModelBinding).default({}),
  routes: z.record(Name, RouteSettings).default({}),
  prompts: z.record(Name, RepositoryPath).default({}),
  suites: z.array(SuiteSpec).default([]),
  judge: Judge,
  embedder: Embedder,
  judge_noise: JudgeNoise.prefault({}),
  imports: z
    .array(Import)
    .max(200)
    .default([])
    .describe(
      'Files of other tools whose suites run as they are, such as promptfooconfig.yaml: globs, or what holds for them',
    ),
  compat: Compat.prefault({}),
  prompt_yml: PromptYml.prefault({}),
  lanes: DeclaredLanes.default({}),
  data: DataSettings.default({}).describe(
    'The corpora behind retrieval, which `lanegate corpus check` holds to account',
  ),
  gate: Gate.prefault({}),
  budget: BudgetSettings.prefault({}),
  gateway: GatewaySettings.prefault({}),
  environments: EnvironmentSettings.default({}),
  release: ReleaseSettings.optional().describe(
    'Where bundles are published; a folder of the checkout when absent, and GitHub in Actions',
  ),
  promotion: PromotionSettings.prefault({}),
  ownership: Ownership.default({}),
});
export type Configuration = z.infer<typeof Configuration>;

/** What holds where a repository has no lanegate.yml. */
export const defaultConfiguration: Configuration = Configuration.parse({ version: 1 }, forFew(1));

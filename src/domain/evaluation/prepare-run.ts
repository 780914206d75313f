import { digestOf } from '../artifacts/digest.js';
import type { ChangeSet } from '../changes/change-set.js';
import { importNotes } from '../formats/import-notes.js';
import type { BudgetCaps } from '../inference/budget/caps.js';
import { capsOfShard, type Shard } from '../inference/budget/divide-caps.js';
import type { Configuration } from '../suite/configuration.js';
import type { Sides } from '../suite/sides.js';
import { baselineNotes } from './baseline-notes.js';
import { bindingSide, capsOf, isAdoption } from './binding-rules.js';
import { withControl } from './compare-control.js';
import type { ControlSample } from './control-record.js';
import { type AnchorScores, describeJudges } from './describe-judges.js';
import { changeForVerdict, type Evaluation, type SuiteRun } from './evaluation.js';
import { type FittedPlan, fitBudget } from './fit-budget.js';
import { type Identity, identifiedBy } from './identity.js';
import { makeTasks, type SuiteTasks } from './make-tasks.js';
import { markNoise } from './mark-noise.js';
import { cutNotes, planNotes } from './plan-notes.js';
import { modelsOfPlan, type Planned, type SuitePlan } from './plan-suite.js';
import { type ReceiptBasis, receiptBasis, receiptDigest } from './receipt.js';
import { capsBesides, gradesCanaries, needOfCanaries, withCanaries } from './reserve-canaries.js';
import { describeRun, type RunPlan } from './run-plan.js';
import { type EarlierRuns, sharedCapNotes } from './shared-caps.js';
import { identityOf } from './suite-identity.js';
import { problemRun, type Tally } from './tally.js';
import { refuseUnknownPrices } from './target-price.js';

/** A run that is decided in every respect before its first call. */
export type PreparedRun = {
  readonly changeSet: ChangeSet;
  /** True when policy has nothing to say yet, so that nothing is compared. */
  readonly adoption: boolean;
  /** The gate and budget that bind. */
  readonly settings: Configuration;
  readonly caps: BudgetCaps;
  readonly planned: readonly Planned[];
  readonly plans: readonly SuitePlan[];
  /** The tasks of each plan, in the order of the plans. */
  readonly suites: readonly SuiteTasks[];
  readonly fitted: FittedPlan;
  readonly runPlan: RunPlan;
  /** What the scores of each plan depend on. */
  readonly identities: ReadonlyMap<SuitePlan, Identity>;
  /** What its verdict will depend on beside the commits. */
  readonly receiptBasis: ReceiptBasis;
  /** Which part of the run this is; the whole when absent. */
  readonly shard: Shard | undefined;
  /** True where base is asked past the cache, and its answers are stored in the place of the old ones. */
  readonly refreshesBaseline: boolean;
};

type Preparation = {
  readonly changeSet: ChangeSet;
  readonly sides: Sides;
  readonly planned: readonly Planned[];
  readonly isUntrustedHead: boolean;
  /** What other runs took from the caps that they share with this one. */
  readonly earlierRuns?: EarlierRuns | undefined;
  /** Which part of the run this is; the whole when absent. */
  readonly shard?: Shard | undefined;
  /** True where base is asked past the cache. */
  readonly refreshesBaseline?: boolean | undefined;
};

/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
export function prepareRun(preparation: Preparation): PreparedRun {
  const {
    changeSet,
    sides,
    planned,
    isUntrustedHead,
    earlierRuns = {},
    shard,
    refreshesBaseline = false,
  } = preparation;
  const { settings } = bindingSide(sides, isUntrustedHead);
  const whole = capsOf(settings, earlierRuns);
  const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
  if (settings.budget.unknown_price === 'error') refuseUnknownPrices(plans.flatMap(modelsOfPlan));
  const seed = digestOf([changeSet.head, changeSet.policy]);
  const suites = plans.map((plan) => markNoise(makeTasks(plan, seed), settings.judge_noise.samples));
  const caps = shard === undefined ? whole : capsOfShard(whole, shard);
  const canaries = needOfCanaries(plans);
  const ownCanaries = gradesCanaries(shard) ? canaries : needOfCanaries([]);
  const part = shard && { shard, caps: capsBesides(caps, ownCanaries) };
  const samples = fitBudget(suites, { caps: capsBesides(whole, canaries), part });
  const fitted = { ...samples, worstCase: withCanaries(samples.worstCase, ownCanaries) };
  const notes = [
    ...sharedCapNotes(settings.budget, earlierRuns),
    ...planNotes(plans, fitted),
    ...importNotes(sides.head.imported),
  ];
  const runPlan = describeRun({ changeSet, seed, plans, fitted, shard, notes, refreshesBaseline });
  const identities = new Map(plans.map((plan) => [plan, identityOf(plan, sides[plan.yardstick])]));
  const adoption = isAdoption(sides);
  const plannedOf = (plan: SuitePlan): number => (fitted.plannedInAll ?? fitted.cases.countsByPlan).get(plan) ?? 0;
  const facts = { changeSet, sides, planned, settings, adoption, isUntrustedHead, identities, plannedOf };
  const decided = { changeSet, adoption, settings, caps, planned, plans, suites, fitted };
  return { ...decided, runPlan, identities, shard, refreshesBaseline, receiptBasis: receiptBasis(facts) };
}

const shardNotes = ({ index, count }: Shard): string[] => [
  `this is shard ${index} of ${count}, with its part of the cases and caps`,
];

/** What a run came to: the tally of each plan, what it spent, and why it ended early if it did. */
export type RunResult = {
  readonly tallyOf: (plan: SuitePlan) => Tally;
  readonly stopped: string | undefined;
  /** How the judges of each plan grade its anchors, where it has any. */
  readonly anchorsOf?: (plan: SuitePlan) => AnchorScores | undefined;
  /** The cached answers of base that were asked for once more, of each plan. */
  readonly controlsOf?: (plan: SuitePlan) => readonly ControlSample[];
  readonly spent: Evaluation['spent'];
};

/** An earlier run whose samples are judged in the place of new ones, and what it is called. */
export type ReusedRun = { readonly evaluation: Evaluation; readonly from: string };

/** A run and what it came to, as `evaluation.json` tells them. */
export function describeEvaluation(run: PreparedRun, result: RunResult): Evaluation {
  const suites = run.planned.map((each) =>
    each.kind === 'run'
      ? {
          ...scoresOf(each.plan, run, result),
          ...judgesOf(each.plan, result),
          ...identifiedBy(run.identities.get(each.plan)),
        }
      : problemRun(each.problem),
  );
  const { usd, tokens, calls } = result.spent;
  return {
    ...factsOfRun(run),
    spent: { usd, tokens, calls },
    suites,
    receipt: { digest: receiptDigest(run.receiptBasis) },
    notes: [
      ...(run.shard === undefined ? cutNotes(suites) : shardNotes(run.shard)),
      ...run.runPlan.notes,
      ...baselineNotes(suites),
      ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
    ],
  };
}

/** The evaluation of a run that asked nobody, since an earlier one has the same receipt: its samples, their seed and their order. */
export function describeReuse(run: PreparedRun, { evaluation, from }: ReusedRun): Evaluation {
  const { seed, suites, notes } = evaluation;
  const told = `nobody was asked: ${from} evaluated equal prompts, models, cases, graders and rules, and its samples are judged here`;
  return {
    ...factsOfRun(run),
    seed,
    spent: { usd: 0, tokens: 0, calls: 0 },
    suites,
    receipt: { digest: receiptDigest(run.receiptBasis), reused_from: from },
    notes: [told, ...notes],
  };
}

/** What of a run is known before its first call. */
function factsOfRun(run: PreparedRun): Omit<Evaluation, 'spent' | 'suites' | 'receipt' | 'notes'> {
  const { policy, base, head } = run.changeSet;
  const { alpha, inconclusive, mixed_lanes, incidents } = run.settings.gate;
  return {
    version: 1,
    policy,
    base,
    head,
    change: changeForVerdict(run.changeSet),
    seed: run.runPlan.seed,
    adoption: run.adoption,
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    gate: { alpha, inconclusive, mixed_lanes, incidents },
    ownership: run.settings.ownership,
    budget: budgetOf(run.settings),
  };
}

const scoresOf = (plan: SuitePlan, { fitted }: PreparedRun, { tallyOf, stopped, controlsOf }: RunResult): SuiteRun =>
  withControl(tallyOf(plan).result(stopped ?? fitted.nothingFits), controlsOf?.(plan));

function judgesOf(plan: SuitePlan, { tallyOf, anchorsOf }: RunResult): Pick<SuiteRun, 'judges'> {
  const judges = describeJudges(plan, tallyOf(plan).noise, anchorsOf?.(plan));
  return judges.length === 0 ? {} : { judges };
}

/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }: Configuration): Evaluation['budget'] {
  const { usd, tokens, calls, minutes } = budget.per_run;
  const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
  return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}

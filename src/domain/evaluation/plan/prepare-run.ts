import { digestOf } from '../../artifacts/digest.js';
import type { ChangeSet } from '../../changes/change-set.js';
import { importNotes } from '../../formats/import-notes.js';
import type { BudgetCaps } from '../../inference/budget/caps.js';
import { capsOfShard, type Shard } from '../../inference/budget/divide-caps.js';
import { untrustedCapNotes } from '../../inference/budget/untrusted-budget.js';
import { type EarlierEvaluation, powersOf } from '../../planning/run-powers.js';
import type { Configuration } from '../../suite/configuration.js';
import { providerNotes } from '../../suite/provider-notes.js';
import type { Sides } from '../../suite/sides.js';
import { canaryNotes, capsBesides, gradesCanaries, needOfCanaries, withCanaries } from '../canary/reserve-canaries.js';
import type { Identity } from '../identity.js';
import { markNoise } from '../judges/mark-noise.js';
import { type ReceiptBasis, receiptBasis } from '../receipt.js';
import { identityOf } from '../suite-identity.js';
import { bindingSettings, isAdoption } from './binding-rules.js';
import { type FittedPlan, fitBudget } from './fit-budget.js';
import type { Look } from './looks.js';
import { looksOfPlans } from './looks-of-plans.js';
import { makeTasks, type SuiteTasks } from './make-tasks.js';
import { planNotes } from './plan-notes.js';
import { modelsOfPlan, type Planned, type SuitePlan } from './plan-suite.js';
import type { Power } from './power.js';
import { describeRun, type RunPlan } from './run-plan.js';
import { capsOf, type EarlierRuns, sharedCapNotes } from './shared-caps.js';
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
  /** When the scores of a plan are looked at, told before its first call; once at the end for a shard. */
  readonly looksOf: (plan: SuitePlan) => readonly Look[];
  readonly runPlan: RunPlan;
  /** What the scores of each plan depend on. */
  readonly identities: ReadonlyMap<SuitePlan, Identity>;
  /** What each plan that compares something can show. */
  readonly powers: ReadonlyMap<SuitePlan, Power>;
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
  /** What the run folder held before, which tells how noisy its suites were. */
  readonly earlier?: EarlierEvaluation | undefined;
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
  const { changeSet, sides, planned, isUntrustedHead } = preparation;
  const { earlierRuns = {}, shard, refreshesBaseline = false } = preparation;
  const settings = bindingSettings(sides, isUntrustedHead);
  const whole = capsOf(settings.budget, earlierRuns);
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
    ...untrustedCapNotes(settings.budget, isUntrustedHead),
    ...sharedCapNotes(settings.budget, earlierRuns),
    ...planNotes(plans, fitted),
    ...providerNotes(sides),
    ...canaryNotes(canaries, plans, fitted),
    ...importNotes(sides.head.imported),
  ];
  const looksOf = looksOfPlans(plans, { fitted, settings, shard });
  const runPlan = describeRun({ changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline });
  const identities = new Map(plans.map((plan) => [plan, identityOf(plan, sides[plan.yardstick])]));
  const powers = powersOf({ changeSet, plans, fitted, settings, identities, looksOf }, preparation.earlier);
  const adoption = isAdoption(sides);
  const plannedOf = (plan: SuitePlan): number => fitted.whole.countOf(plan);
  const facts = { changeSet, sides, planned, settings, adoption, isUntrustedHead, identities, plannedOf };
  const decided = { changeSet, adoption, settings, caps, planned, plans, suites, fitted };
  const told = { looksOf, runPlan, identities, powers, receiptBasis: receiptBasis(facts) };
  return { ...decided, ...told, shard, refreshesBaseline };
}

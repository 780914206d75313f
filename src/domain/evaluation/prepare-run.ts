import { digestOf } from '../artifacts/digest.js';
import type { ChangeSet } from '../changes/change-set.js';
import type { BudgetCaps } from '../inference/budget.js';
import type { Configuration } from '../suite/configuration.js';
import type { Sides } from '../suite/sides.js';
import { bindingSide, capsOf, isAdoption } from './binding-rules.js';
import type { Evaluation } from './evaluation.js';
import { type FittedPlan, fitBudget } from './fit-budget.js';
import { makeTasks } from './make-tasks.js';
import { planNotes } from './plan-notes.js';
import type { Planned, SuitePlan } from './plan-suite.js';
import { describeRun, type RunPlan } from './run-plan.js';
import { problemRun, type Tally } from './tally.js';

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
  readonly fitted: FittedPlan;
  readonly runPlan: RunPlan;
};

type Preparation = {
  readonly changeSet: ChangeSet;
  readonly sides: Sides;
  readonly planned: readonly Planned[];
  readonly isUntrustedHead: boolean;
};

/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
export function prepareRun({ changeSet, sides, planned, isUntrustedHead }: Preparation): PreparedRun {
  const { settings } = bindingSide(sides, isUntrustedHead);
  const caps = capsOf(settings);
  const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
  const seed = digestOf([changeSet.head, changeSet.policy]);
  const fitted = fitBudget(
    plans.map((plan) => makeTasks(plan, seed)),
    caps,
  );
  const runPlan = describeRun(changeSet, seed, plans, fitted);
  return { changeSet, adoption: isAdoption(sides), settings, caps, planned, plans, fitted, runPlan };
}

/** What a run came to: the tally of each plan, what it spent, and why it ended early if it did. */
export type RunResult = {
  readonly tallyOf: (plan: SuitePlan) => Tally;
  readonly stopped: string | undefined;
  readonly spent: Evaluation['spent'];
};

/** A run and what it came to, as `evaluation.json` tells them. */
export function describeEvaluation(run: PreparedRun, result: RunResult): Evaluation {
  const { policy, base, head } = run.changeSet;
  const { alpha, inconclusive, mixed_lanes, incidents } = run.settings.gate;
  return {
    version: 1,
    policy,
    base,
    head,
    seed: run.runPlan.seed,
    adoption: run.adoption,
    gate: { alpha, inconclusive, mixed_lanes, incidents },
    ownership: run.settings.ownership,
    budget: run.settings.budget.per_run,
    spent: result.spent,
    suites: run.planned.map((each) =>
      each.kind === 'run' ? result.tallyOf(each.plan).result(result.stopped) : problemRun(each.problem),
    ),
    notes: [...planNotes(run.plans, run.fitted), ...run.plans.flatMap((plan) => result.tallyOf(plan).notes())],
  };
}

import { own } from '../artifacts/own.js';
import type { SuiteRun } from '../evaluation/evaluation.js';
import type { FittedPlan } from '../evaluation/plan/fit-budget.js';
import type { Look } from '../evaluation/plan/looks.js';
import type { SuitePlan } from '../evaluation/plan/plan-suite.js';
import type { Power } from '../evaluation/plan/power.js';
import { measuresOf } from '../evaluation/tally/suite-measures.js';
import { countUnits } from '../gate/count-units.js';
import { defaultMargin, settleMargin } from '../gate/settle-margin.js';
import { detectableBreakage, usualPower } from '../statistics/detectable-breakage.js';
import { casesToPass, passableMargin } from '../statistics/passable-margin.js';
import { decides } from '../suite/gate-settings.js';
import { expectedCost } from './expected-cost.js';
import { assumedNoise, measuredNoise } from './unit-noise.js';

export type PowerFacts = {
  readonly fitted: FittedPlan;
  readonly alpha: number;
  /** The looks that are planned, the last of which can pass and fail at the level that is told. */
  readonly looks: readonly Look[];
  /** The suite as an earlier run had it, where that one's yardstick is the same. */
  readonly earlier?: { readonly suite: SuiteRun; readonly head: string } | undefined;
};

/**
 * What a suite can show by as many of its cases as fit the budget. Early looks are left out of the reckoning, so what
 * is told is a little more careful than what holds. Nothing where there is no case, nothing to compare head with, or no
 * metric that decides.
 */
export function powerOf(plan: SuitePlan, facts: PowerFacts): Power | undefined {
  const { fitted, alpha, looks, earlier } = facts;
  const cases = fitted.whole.countOf(plan);
  if (cases === 0 || plan.arms.kind === 'head-only') return undefined;
  const { repeats } = plan.definition;
  const { units, unit, metrics } = sizeOf(plan, fitted);
  if (metrics === 0) return undefined;
  const assumed = assumedNoise(repeats, unit === 'case' && !plan.judges?.size);
  const noise = (earlier && measuredNoise(earlier.suite, earlier.head, repeats)) ?? assumed;
  const { standardDeviation, measured } = noise;
  const bound = noise.binary ? 'tango' : 'plus-one-t';
  const level = looks.at(-1)?.level ?? alpha;
  const settled = settleMargin(ruleOf(plan, cases), bound, { n: units, missing: 0, alpha: level });
  const question = { bound, standardDeviation, level, chance: chanceFor(metrics) } as const;
  const enough = casesToPass(question, settled.widened ? defaultMargin : settled.margin);
  const greatestUsd = fitted.worstUsd.get(plan) ?? 0;
  const samples = fitted.cases.samplesOf(plan);
  const cost = expectedCost(plan, { greatestUsd, samples, earlier: earlier?.suite });
  return {
    cases,
    repeats,
    alpha,
    looks: Math.max(1, looks.length),
    unit,
    units,
    standard_deviation: standardDeviation,
    ...(measured === undefined ? { source: 'assumed' } : { source: 'measured', measured }),
    detectable_drop: detectableBreakage({ standardDeviation, n: units, level: level / metrics }),
    passable_margin: passableMargin({ ...question, n: units }),
    margin: settled.margin,
    margin_widened: settled.widened,
    ...(Number.isFinite(enough) ? { enough_units: enough } : {}),
    expected_usd: cost.usd,
    expected_from: cost.from,
    greatest_usd: greatestUsd,
  };
}

/** All metrics have to pass together, so each has to pass the more often. */
const chanceFor = (metrics: number): number => 1 - (1 - usualPower) / metrics;

/** A suite's own margin, or the default for the share of its cases that the budget let in. */
function ruleOf({ definition, cases }: SuitePlan, planned: number): Parameters<typeof settleMargin>[0] {
  const { margin } = definition.gate;
  if (margin === undefined) return { kind: 'default', drawnShare: planned / cases.length };
  return { kind: 'explicit', value: margin };
}

type Sizes = { readonly units: number; readonly unit: 'case' | 'cluster'; readonly metrics: number };

/** How many units the metric has that decides by the fewest, and how many metrics decide. */
function sizeOf(plan: SuitePlan, { whole }: FittedPlan): Sizes {
  const { gate, metric_cases: counts = {} } = measuresOf(plan, whole);
  const deciding = Object.keys(gate.metrics).filter((name) => decides(gate.metrics[name]));
  const planned = whole.countOf(plan);
  const shares = deciding.map((name) => (own(counts, name) ?? planned) / planned).filter((share) => share > 0);
  const { clusters, alone } = countUnits(whole.questionsOf(plan));
  return {
    units: Math.max(1, Math.round((clusters + alone) * Math.min(1, ...shares))),
    unit: clusters > 0 ? 'cluster' : 'case',
    metrics: deciding.length,
  };
}

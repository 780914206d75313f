import type { SuitePlan } from '../evaluation/plan-suite.js';
import type { PreparedRun } from '../evaluation/prepare-run.js';
import { plannedCases } from '../evaluation/run-plan.js';
import { configurationFile } from '../suite/configuration.js';
import { settleMargin } from './settle-margin.js';

/**
 * Refuses, before the first call, a margin that even identical answers could not pass: the `UserError` says how many cases could.
 * The kindest bound is taken; what graders and repeats ask beyond it is known only when there are scores.
 */
export function refuseImpossibleMargins(run: PreparedRun): void {
  for (const plan of run.plans) {
    const value = plan.definition.gate.margin ?? run.settings.gate.margin;
    const isWhole = plannedCases(run.fitted, plan) === plan.cases.length;
    if (value === undefined || !plan.binding || !isWhole || plan.arms.kind === 'head-only') continue;
    const key = plan.definition.gate.margin === undefined ? 'gate.margin' : `suites.${plan.name}.gate.margin`;
    const refusal = { subject: `suite ${plan.name}`, place: { path: configurationFile, key } };
    settleMargin({ kind: 'explicit', value, refusal }, 'tango', {
      n: unitsOf(plan),
      missing: 0,
      alpha: run.settings.gate.alpha,
    });
  }
}

/** Cases of one cluster count once. */
const unitsOf = ({ cases }: SuitePlan): number => new Set(cases.map(({ id, cluster }) => cluster ?? `case ${id}`)).size;

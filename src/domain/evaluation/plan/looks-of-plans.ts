import type { Shard } from '../../inference/budget/divide-caps.js';
import type { Configuration } from '../../suite/configuration.js';
import { mostRepeatsOf, type SuiteDefinition } from '../../suite/suite-definition.js';
import type { FittedPlan } from './fit-budget.js';
import { scheduleLooks } from './look-schedule.js';
import type { Look } from './looks.js';
import { modelsOfPlan, type SuitePlan } from './plan-suite.js';

type Planning = {
  readonly fitted: FittedPlan;
  readonly settings: Pick<Configuration, 'gate'>;
  readonly shard: Shard | undefined;
};

/**
 * A shard sees a part of the cases only, so it looks at no scores before its end and adds no repeats. Nor does a run
 * whose answers are written down: a replay draws its cases in another order, and would miss those that an early end
 * left out.
 */
export function looksOfPlans(
  plans: readonly SuitePlan[],
  { fitted, settings, shard }: Planning,
): (plan: SuitePlan) => readonly Look[] {
  const { gate } = settings;
  const atTheEnd = { ...gate, looks: 1 };
  const schedules = new Map(
    plans.map((plan) => {
      const { definition, isSelftest } = plan;
      if (shard === undefined && !isSelftest && !isWrittenDown(plan))
        return [plan, scheduleOf(plan, definition, { fitted, gate })];
      return [plan, scheduleOf(plan, { ...definition, maxRepeats: undefined }, { fitted, gate: atTheEnd })];
    }),
  );
  return (plan) => schedules.get(plan) ?? [];
}

const isWrittenDown = (plan: SuitePlan): boolean =>
  modelsOfPlan(plan).some(({ provider }) => provider.api === 'record');

type Scheduling = { readonly fitted: FittedPlan; readonly gate: Pick<Configuration['gate'], 'alpha' | 'looks'> };

/** The looks at those cases of a plan that fit the budget, as a definition of its suite wants them asked. */
export function scheduleOf(plan: SuitePlan, definition: SuiteDefinition, { fitted, gate }: Scheduling): Look[] {
  return scheduleLooks({
    // Gone through more than once, which a generator cannot be.
    cases: { [Symbol.iterator]: () => fitted.cases.questionsOf(plan) },
    caseCount: fitted.cases.countOf(plan),
    repeats: definition.repeats,
    maxRepeats: mostRepeatsOf(definition),
    looks: gate.looks,
    alpha: gate.alpha,
    margin: definition.gate.margin,
  });
}

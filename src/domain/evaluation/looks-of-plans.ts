import type { Shard } from '../inference/budget/divide-caps.js';
import type { Configuration } from '../suite/configuration.js';
import { mostRepeatsOf } from '../suite/suite-definition.js';
import type { FittedPlan } from './fit-budget.js';
import { scheduleLooks } from './look-schedule.js';
import type { Look } from './looks.js';
import type { SuitePlan } from './plan-suite.js';

type Planning = {
  readonly fitted: FittedPlan;
  readonly settings: Pick<Configuration, 'gate'>;
  readonly shard: Shard | undefined;
};

/** A shard sees a part of the cases only, so it looks at no scores before its end and adds no repeats. */
export function looksOfPlans(
  plans: readonly SuitePlan[],
  { fitted, settings, shard }: Planning,
): (plan: SuitePlan) => readonly Look[] {
  const { alpha, looks } = settings.gate;
  const isWhole = shard === undefined;
  const schedules = new Map(
    plans.map((plan) => {
      const { repeats, gate } = plan.definition;
      // Gone through more than once, which a generator cannot be.
      const cases = { [Symbol.iterator]: () => fitted.cases.questionsOf(plan) };
      const facts = { cases, caseCount: fitted.cases.countOf(plan), repeats, alpha };
      const isLookedAt = isWhole && !plan.isSelftest;
      const most = isLookedAt
        ? { looks, maxRepeats: mostRepeatsOf(plan.definition) }
        : { looks: 1, maxRepeats: repeats };
      return [plan, scheduleLooks({ ...facts, ...most, margin: gate.margin })];
    }),
  );
  return (plan) => schedules.get(plan) ?? [];
}

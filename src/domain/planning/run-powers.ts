import type { Evaluation } from '../evaluation/evaluation.js';
import type { FittedPlan } from '../evaluation/fit-budget.js';
import type { Identity } from '../evaluation/identity.js';
import type { Look } from '../evaluation/looks.js';
import type { SuitePlan } from '../evaluation/plan-suite.js';
import type { Power } from '../evaluation/power.js';
import { whyOtherYardstick } from '../evaluation/suite-identity.js';
import type { Configuration } from '../suite/configuration.js';
import { type PowerFacts, powerOf } from './suite-power.js';

export type PoweredRun = {
  readonly plans: readonly SuitePlan[];
  readonly fitted: FittedPlan;
  readonly settings: Configuration;
  readonly identities: ReadonlyMap<SuitePlan, Identity>;
  readonly looksOf: (plan: SuitePlan) => readonly Look[];
};

/** What each plan of a run can show; `earlier` is what the run folder held, whose suites may be of other yardsticks. */
export function powersOf(run: PoweredRun, earlier: Evaluation | undefined): ReadonlyMap<SuitePlan, Power> {
  const { plans, fitted, settings, looksOf } = run;
  const powers = plans.map((plan) => {
    const facts = {
      fitted,
      alpha: settings.gate.alpha,
      looks: looksOf(plan).filter((look) => look.repeats === plan.definition.repeats),
    };
    return [plan, powerOf(plan, { ...facts, earlier: earlierOf(plan, run, earlier) })] as const;
  });
  return new Map(powers.flatMap(([plan, power]) => (power === undefined ? [] : [[plan, power] as const])));
}

function earlierOf(
  plan: SuitePlan,
  { identities }: PoweredRun,
  earlier: Evaluation | undefined,
): PowerFacts['earlier'] {
  const suite = earlier?.suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
  if (earlier === undefined || suite === undefined) return undefined;
  const isSame = whyOtherYardstick(suite.identity, identities.get(plan)) === undefined;
  return isSame ? { suite, head: earlier.head } : undefined;
}

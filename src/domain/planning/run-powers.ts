import type { ChangeSet } from '../changes/change-set.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import type { Identity } from '../evaluation/identity.js';
import type { FittedPlan } from '../evaluation/plan/fit-budget.js';
import type { Look } from '../evaluation/plan/looks.js';
import type { SuitePlan } from '../evaluation/plan/plan-suite.js';
import type { Power } from '../evaluation/plan/power.js';
import { whyOtherYardstick } from '../evaluation/suite-identity.js';
import type { Configuration } from '../suite/configuration.js';
import { type PowerFacts, powerOf } from './suite-power.js';

/** What the run folder held. */
export type EarlierEvaluation = {
  readonly evaluation: Evaluation;
  /** True where what it told of the same commits is told again, so that a run that is run again comes to the same. */
  readonly isRepeated: boolean;
};

export type PoweredRun = {
  readonly changeSet: Commits;
  readonly plans: readonly SuitePlan[];
  readonly fitted: FittedPlan;
  readonly settings: Configuration;
  readonly identities: ReadonlyMap<SuitePlan, Identity>;
  readonly looksOf: (plan: SuitePlan) => readonly Look[];
};

type Commits = Pick<ChangeSet, 'policy' | 'base' | 'head'>;

/** What each plan of a run can show; `earlier` is what the run folder held, whose suites may be of other yardsticks. */
export function powersOf(run: PoweredRun, earlier: EarlierEvaluation | undefined): ReadonlyMap<SuitePlan, Power> {
  const { changeSet, plans, fitted, settings, looksOf } = run;
  const { evaluation, isRepeated = false } = earlier ?? {};
  const isAgain = isRepeated && evaluation !== undefined && areSame(evaluation, changeSet);
  const powers = plans.map((plan) => {
    const known = earlierOf(plan, run, evaluation);
    const told = isAgain ? known?.suite.power : undefined;
    if (told?.cases === fitted.whole.countOf(plan)) return [plan, told] as const;
    const looks = looksOf(plan).filter((look) => look.repeats === plan.definition.repeats);
    return [plan, powerOf(plan, { fitted, alpha: settings.gate.alpha, looks, earlier: known })] as const;
  });
  return new Map(powers.flatMap(([plan, power]) => (power === undefined ? [] : [[plan, power] as const])));
}

const areSame = (one: Commits, other: Commits): boolean =>
  one.policy === other.policy && one.base === other.base && one.head === other.head;

function earlierOf(
  plan: SuitePlan,
  { identities }: PoweredRun,
  evaluation: Evaluation | undefined,
): PowerFacts['earlier'] {
  const suite = evaluation?.suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
  if (evaluation === undefined || suite === undefined) return undefined;
  const isSame = whyOtherYardstick(suite.identity, identities.get(plan)) === undefined;
  return isSame ? { suite, head: evaluation.head } : undefined;
}

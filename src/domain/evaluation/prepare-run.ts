import { digestOf } from '../artifacts/digest.js';
import type { ChangeSet } from '../changes/change-set.js';
import { importNotes } from '../formats/import-notes.js';
import type { FreshAnswers } from '../history/fresh-answers.js';
import type { BudgetCaps } from '../inference/budget/caps.js';
import { capsOfShard, type Shard } from '../inference/budget/divide-caps.js';
import { powersOf } from '../planning/run-powers.js';
import type { Configuration } from '../suite/configuration.js';
import type { Sides } from '../suite/sides.js';
import { mostRepeatsOf } from '../suite/suite-definition.js';
import type { AttributionRun } from './attribution-run.js';
import { bindingSide, capsOf, isAdoption } from './binding-rules.js';
import { type AnchorScores, describeJudges } from './describe-judges.js';
import { changeForVerdict, type Evaluation, type SuiteRun } from './evaluation.js';
import { type FittedPlan, fitBudget } from './fit-budget.js';
import { type Identity, identifiedBy } from './identity.js';
import { scheduleLooks } from './look-schedule.js';
import type { Look } from './looks.js';
import { makeTasks, type SuiteTasks } from './make-tasks.js';
import { markNoise } from './mark-noise.js';
import { cutNotes, planNotes } from './plan-notes.js';
import { modelsOfPlan, type Planned, type SuitePlan } from './plan-suite.js';
import { type Power, poweredBy } from './power.js';
import { capsBesides, gradesCanaries, needOfCanaries, withCanaries } from './reserve-canaries.js';
import { describeRun, type RunPlan } from './run-plan.js';
import { type EarlierRuns, sharedCapNotes } from './shared-caps.js';
import type { CourseEnd } from './suite-course.js';
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
  /** When the scores of a plan are looked at, told before its first call; once at the end for a shard. */
  readonly looksOf: (plan: SuitePlan) => readonly Look[];
  readonly runPlan: RunPlan;
  /** What the scores of each plan depend on. */
  readonly identities: ReadonlyMap<SuitePlan, Identity>;
  /** What each plan that compares something can show. */
  readonly powers: ReadonlyMap<SuitePlan, Power>;
  /** Which part of the run this is; the whole when absent. */
  readonly shard: Shard | undefined;
};

type Preparation = {
  readonly changeSet: ChangeSet;
  readonly sides: Sides;
  readonly planned: readonly Planned[];
  readonly isUntrustedHead: boolean;
  /** What other runs took from the caps that they share with this one. */
  readonly earlierRuns?: EarlierRuns | undefined;
  /** What the run folder held before, which tells how noisy its suites were. */
  readonly earlier?: Evaluation | undefined;
  /** Which part of the run this is; the whole when absent. */
  readonly shard?: Shard | undefined;
};

/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
export function prepareRun(preparation: Preparation): PreparedRun {
  const { changeSet, sides, planned, isUntrustedHead, earlierRuns = {}, shard } = preparation;
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
  const looksOf = looksOfPlans(plans, { fitted, settings, shard });
  const runPlan = describeRun({ changeSet, seed, plans, fitted, looksOf, shard, notes });
  const identities = new Map(plans.map((plan) => [plan, identityOf(plan, sides[plan.yardstick])]));
  const powers = powersOf({ plans, fitted, settings, identities, looksOf }, preparation.earlier);
  const decided = { changeSet, adoption: isAdoption(sides), settings, caps, planned, plans, suites, fitted };
  return { ...decided, looksOf, runPlan, identities, powers, shard };
}

type Planning = Pick<PreparedRun, 'fitted' | 'settings' | 'shard'>;

/** A shard sees a part of the cases only, so it looks at no scores before its end and adds no repeats. */
function looksOfPlans(
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

const shardNotes = ({ index, count }: Shard): string[] => [
  `this is shard ${index} of ${count}, with its part of the cases and caps`,
];

/** What a run came to: the tally of each plan, what it spent, and why it ended early if it did. */
export type RunResult = {
  readonly tallyOf: (plan: SuitePlan) => Tally;
  readonly stopped: string | undefined;
  /** How far each plan came between its looks. */
  readonly endOf: (plan: SuitePlan) => CourseEnd;
  /** How the judges of each plan grade its anchors, where it has any. */
  readonly anchorsOf?: (plan: SuitePlan) => AnchorScores | undefined;
  readonly spent: Evaluation['spent'];
  readonly attribution?: Attribution | undefined;
  /** What its base arms answered anew; nothing that makes history when absent. */
  readonly fresh?: FreshAnswers | undefined;
};

/** What was measured to tell lanes apart, suite by suite, and what a reader must know of it. */
export type Attribution = {
  readonly runOf: (plan: SuitePlan) => AttributionRun | undefined;
  readonly notes: readonly string[];
};

/** What a run has come to, as far as one suite is concerned. */
export type SuiteResult = Omit<RunResult, 'spent'>;

/** A run and what it came to, as `evaluation.json` tells them. */
export function describeEvaluation(run: PreparedRun, result: RunResult): Evaluation {
  const suites = run.planned.map((each) =>
    each.kind === 'run' ? describeSuite(each.plan, run, result) : problemRun(each.problem),
  );
  const { policy, base, head } = run.changeSet;
  const { alpha, inconclusive, mixed_lanes, incidents, cost, latency, override } = run.settings.gate;
  const { usd, tokens, calls } = result.spent;
  return {
    version: 1,
    policy,
    base,
    head,
    change: changeForVerdict(run.changeSet),
    seed: run.runPlan.seed,
    adoption: run.adoption,
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    gate: {
      ...{ alpha, inconclusive, mixed_lanes },
      ...(cost === undefined ? {} : { cost }),
      ...(latency === undefined ? {} : { latency }),
      incidents,
      ...(run.adoption ? {} : { override }),
    },
    ownership: run.settings.ownership,
    budget: budgetOf(run.settings),
    spent: { usd, tokens, calls },
    suites,
    notes: [
      ...(run.shard === undefined ? cutNotes(suites) : shardNotes(run.shard)),
      ...run.runPlan.notes,
      ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
      ...(result.attribution?.notes ?? []),
    ],
  };
}

/** A suite as it stands: what a look passed or failed before its last one is whole, whatever ended the run. */
export function describeSuite(
  plan: SuitePlan,
  { fitted, looksOf, identities, powers }: Pick<PreparedRun, 'fitted' | 'looksOf' | 'identities' | 'powers'>,
  result: SuiteResult,
): SuiteRun {
  const end = result.endOf(plan);
  const stopped = end.isDecided ? undefined : (result.stopped ?? fitted.nothingFits);
  const looks = looksOf(plan);
  const attribution = result.attribution?.runOf(plan);
  return {
    ...result.tallyOf(plan).result(stopped, looks.length > 1 ? { plan: looks, ...end } : undefined),
    ...judgesOf(plan, result),
    ...identifiedBy(identities.get(plan)),
    ...poweredBy(powers.get(plan)),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

function judgesOf(plan: SuitePlan, { tallyOf, anchorsOf }: SuiteResult): Pick<SuiteRun, 'judges'> {
  const judges = describeJudges(plan, tallyOf(plan).noise, anchorsOf?.(plan));
  return judges.length === 0 ? {} : { judges };
}

/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }: Configuration): Evaluation['budget'] {
  const { usd, tokens, calls, minutes } = budget.per_run;
  const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
  return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}

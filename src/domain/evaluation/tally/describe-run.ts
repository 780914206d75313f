import type { FreshAnswers } from '../../history/fresh-answers.js';
import type { Shard } from '../../inference/budget/divide-caps.js';
import type { Configuration } from '../../suite/configuration.js';
import type { AttributionRun } from '../attribution-run.js';
import { baselineNotes } from '../baseline/baseline-notes.js';
import { withControl } from '../baseline/compare-control.js';
import type { ControlSample } from '../baseline/control-record.js';
import { type AnchorScores, describeJudges } from '../canary/describe-judges.js';
import { gradesCanaries } from '../canary/reserve-canaries.js';
import { changeForVerdict, type Evaluation, type SuiteRun } from '../evaluation.js';
import { identifiedBy } from '../identity.js';
import { cutNotes } from '../plan/plan-notes.js';
import type { SuitePlan } from '../plan/plan-suite.js';
import { poweredBy } from '../plan/power.js';
import type { PreparedRun } from '../plan/prepare-run.js';
import { receiptDigest } from '../receipt.js';
import type { CourseEnd } from './suite-course.js';
import { problemRun, type Tally } from './tally.js';

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
  /** The cached answers of base that were asked for once more, of each plan. */
  readonly controlsOf?: ((plan: SuitePlan) => readonly ControlSample[]) | undefined;
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

/** An earlier run whose samples are judged in the place of new ones, and what it is called. */
export type ReusedRun = { readonly evaluation: Evaluation; readonly from: string };

/** A run and what it came to, as `evaluation.json` tells them. */
export function describeEvaluation(run: PreparedRun, result: RunResult): Evaluation {
  const suites = run.planned.map((each) =>
    each.kind === 'run' ? describeSuite(each.plan, run, result) : problemRun(each.problem),
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
      ...(result.attribution?.notes ?? []),
    ],
  };
}

/**
 * The evaluation of a run that asked nobody, since an earlier one has the same receipt: its samples, their seed and
 * their order.
 */
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
  const { alpha, inconclusive, mixed_lanes, incidents, cost, latency, override } = run.settings.gate;
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
      alpha,
      inconclusive,
      mixed_lanes,
      ...(cost === undefined ? {} : { cost }),
      ...(latency === undefined ? {} : { latency }),
      incidents,
      ...(run.adoption ? {} : { override }),
    },
    ownership: run.settings.ownership,
    budget: budgetOf(run.settings),
  };
}

/** A suite as it stands: what a look decided, and what all looks were taken of, is whole whatever ended the run. */
export function describeSuite(
  plan: SuitePlan,
  run: Pick<PreparedRun, 'fitted' | 'looksOf' | 'identities' | 'powers' | 'shard'>,
  result: SuiteResult,
): SuiteRun {
  const { fitted, looksOf, identities, powers } = run;
  const [end, looks] = [result.endOf(plan), looksOf(plan)];
  const isWhole = end.isDecided || (looks.length > 0 && end.taken === looks.length);
  const stopped = isWhole ? undefined : (result.stopped ?? fitted.nothingFits);
  const attribution = result.attribution?.runOf(plan);
  const measured = result.tallyOf(plan).result(stopped, looks.length > 1 ? { plan: looks, ...end } : undefined);
  return {
    ...withControl(measured, result.controlsOf?.(plan)),
    ...judgesOf(plan, run, result),
    ...identifiedBy(identities.get(plan)),
    ...poweredBy(powers.get(plan)),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

/**
 * Where this run has to grade the anchors and did not, none of them has a grade, which counts as a judge that moved.
 */
function judgesOf(
  plan: SuitePlan,
  { shard }: Pick<PreparedRun, 'shard'>,
  { tallyOf, anchorsOf }: SuiteResult,
): Pick<SuiteRun, 'judges'> {
  const anchors = anchorsOf?.(plan) ?? (gradesCanaries(shard) ? {} : undefined);
  const judges = describeJudges(plan, tallyOf(plan), anchors);
  return judges.length === 0 ? {} : { judges };
}

/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }: Configuration): Evaluation['budget'] {
  const { usd, tokens, calls, minutes } = budget.per_run;
  const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
  return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}

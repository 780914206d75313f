import { metricsOf } from '../../graders/suite-graders.js';
import { toNanoUsd, usdOf } from '../../inference/budget/amount.js';
import { labelOf } from '../../suite/answerer.js';
import type { Case } from '../../suite/case.js';
import { mostRepeatsOf } from '../../suite/suite-definition.js';
import { type Target, targetDigest } from '../../suite/target.js';
import { BaselineCount } from '../baseline/baseline-count.js';
import type { ArmTotals, CaseScores, SuiteRun } from '../evaluation.js';
import { NoiseTally } from '../judges/judge-noise.js';
import { JudgeReplies } from '../judges/judge-replies.js';
import type { Look } from '../plan/looks.js';
import type { SuitePlan, SuiteProblem } from '../plan/plan-suite.js';
import type { PlannedCases } from '../plan/planned-cases.js';
import type { Arm, Sample } from '../sample.js';
import { ArmTally } from './arm-tally.js';
import { ResourceSheet } from './resource-sheet.js';
import { ScoreSheet } from './score-sheet.js';
import type { CourseEnd } from './suite-course.js';
import { countMetrics, gateOf, type Measures, measuresOf, withoutUnplanned } from './suite-measures.js';

/** What is known of a suite before any of its samples. */
export type SuiteFacts = Pick<
  SuiteRun,
  'name' | 'yardstick' | 'binding' | 'comparison' | 'repeats' | 'cases_total' | 'cases_planned'
> & {
  readonly measures: Measures;
  /** Base only where it is asked as well. */
  readonly targets: Partial<Record<'base', ArmTotals['target']>> & Record<'head', ArmTotals['target']>;
  /** In the order of their numbers. */
  readonly cases: Iterable<Pick<Case, 'id' | 'cluster' | 'tags'>>;
  /**
   * How many of the first so many cases have each of some metrics that not all have; asked at looks before the last.
   */
  readonly metricCasesAmong?: ((metrics: readonly string[], cases: number) => SuiteRun['metric_cases']) | undefined;
  /** Up to how many repeats may be added; none when absent. */
  readonly maxRepeats?: number | undefined;
  /** True of a shard, whose cases are told with their place in the dataset so that they can be put together again. */
  readonly isPart: boolean;
  /** True where cost or latency is limited, so that what each case took is told. */
  readonly tellsResources?: boolean | undefined;
};

/** Adds up the samples of one suite as they arrive, in any order. */
export class Tally {
  private readonly facts: SuiteFacts;
  private readonly arms: Readonly<Record<Arm, ArmTally>> = { base: new ArmTally(), head: new ArmTally() };
  private readonly scores: ScoreSheet;
  private readonly resources: ResourceSheet | undefined;
  /** How far the gradings of the same answers lie apart. */
  readonly noise = new NoiseTally();
  /** Which models replied for its judges. */
  readonly replies = new JudgeReplies();
  private readonly baseline = new BaselineCount();
  private gradingNanoUsd = 0;

  constructor({ measures, ...facts }: SuiteFacts) {
    this.facts = { ...facts, measures: facts.isPart ? measures : withoutUnplanned(measures) };
    const mostRepeats = mostRepeatsOf(facts);
    this.scores = new ScoreSheet(mostRepeats);
    this.resources = facts.tellsResources ? new ResourceSheet(mostRepeats) : undefined;
  }

  /** Counts a sample of the case of that number. */
  add(sample: Sample, caseNumber: number): void {
    const { arm, repeat, outcome } = sample;
    this.arms[arm].add(sample);
    if (caseNumber >= 0) this.resources?.add(sample, caseNumber);
    this.gradingNanoUsd += toNanoUsd(sample.grading_usd ?? 0);
    if (outcome.kind !== 'answered') return;
    if (arm === 'base') this.baseline.add(sample);
    if (sample.graded_by !== undefined) this.replies.add(arm, sample.graded_by);
    this.scores.add({ caseNumber, repeat, arm }, outcome.scores);
    if (outcome.regraded !== undefined) this.noise.add(outcome.scores, outcome.regraded);
  }

  /** The suite as `evaluation.json` tells it. `course` are its looks, where there is more than one. */
  result(stopped: string | undefined, course?: Course): SuiteRun {
    const { targets, cases_total, cases_planned } = this.facts;
    const { name, yardstick, binding, comparison, repeats } = this.facts;
    const { base, head } = this.arms;
    const { gradingNanoUsd: nanoUsd } = this;
    const looks = course && looksOf(this.facts, course);
    const spared = comparison === 'identical' ? cases_planned * repeats : 0;
    const baseline = this.baseline.result();
    return {
      name,
      yardstick,
      binding,
      comparison,
      repeats,
      ...this.measuresAt(course),
      cases_total,
      cases_planned,
      ...(stopped === undefined ? {} : { stopped }),
      arms: {
        ...(targets.base === undefined ? {} : { base: base.totals(targets.base) }),
        head: head.totals(targets.head),
      },
      ...(nanoUsd === 0 ? {} : { grading_usd: usdOf({ nanoUsd }) }),
      calls: {
        made: base.calls.made + head.calls.made,
        cached: base.calls.cached + head.calls.cached,
        saved: spared + (looks?.saved_samples ?? 0),
      },
      ...(looks === undefined ? {} : { looks }),
      ...(baseline === undefined ? {} : { baseline }),
      cases: this.caseScores(),
    };
  }

  /** What a reader must know of each arm, such as incidents. */
  notes(): string[] {
    return (['base', 'head'] as const).flatMap((arm) =>
      this.arms[arm].notes().map((note) => `${this.facts.name}, ${arm}: ${note}`),
    );
  }

  /** The measures with the cases that each metric has by the look that decided. */
  private measuresAt(course: Course | undefined): Measures {
    const { measures, metricCasesAmong } = this.facts;
    const { metric_cases: planned } = measures;
    const look = course?.isDecided ? course.plan[course.taken - 1] : undefined;
    if (look === undefined || planned === undefined) return measures;
    return { ...measures, metric_cases: metricCasesAmong?.(Object.keys(planned), look.cases) };
  }

  /** The cases that have an answer, read from the sheet when somebody asks. */
  private caseScores(): SuiteRun['cases'] {
    const { scores, resources, facts } = this;
    const known = Object.keys(facts.measures.gate.metrics);
    const metrics = [...known, ...[...scores.metrics()].filter((metric) => !known.includes(metric)).sort()];
    return {
      length: scores.length,
      *[Symbol.iterator](): Generator<CaseScores> {
        let number = -1;
        for (const { id, cluster, tags } of facts.cases) {
          number += 1;
          if (!scores.has(number)) continue;
          yield {
            id,
            ...(facts.isPart ? { position: number } : {}),
            ...(cluster === undefined ? {} : { cluster }),
            ...(tags === undefined ? {} : { tags: [...tags] }),
            ...(facts.comparison === 'arms' ? { base: scores.scoresOf(number, 'base', metrics) } : {}),
            head: scores.scoresOf(number, 'head', metrics),
            ...(resources === undefined ? {} : { resources: resourcesOf(number, resources, facts) }),
          };
        }
      },
    };
  }
}

/** The looks of a suite and how far it came between them. */
export type Course = CourseEnd & { readonly plan: readonly Look[] };

/** Only cases are spared for sure: whether repeats would have been added, nobody can tell. */
function looksOf(
  { comparison, cases_planned, repeats }: SuiteFacts,
  { plan, taken, isDecided, noMore }: Course,
): NonNullable<SuiteRun['looks']> {
  const seen = (isDecided ? plan[taken - 1]?.cases : undefined) ?? cases_planned;
  return {
    plan: [...plan],
    taken,
    saved_samples: (cases_planned - seen) * repeats * (comparison === 'arms' ? 2 : 1),
    ...(noMore === undefined ? {} : { no_more: noMore }),
  };
}

const resourcesOf = (
  caseNumber: number,
  resources: ResourceSheet,
  { comparison }: Pick<SuiteFacts, 'comparison'>,
): CaseScores['resources'] => ({
  ...(comparison === 'arms' ? { base: resources.resourcesOf(caseNumber, 'base') } : {}),
  head: resources.resourcesOf(caseNumber, 'head'),
});

/** How a plan is run: `planned` are the cases that fit the budget. */
export type RunFacts = Pick<SuiteFacts, 'isPart' | 'tellsResources'> & { readonly planned: PlannedCases };

/** What a plan says of its suite. */
export const factsOf = (plan: SuitePlan, { planned, isPart, tellsResources }: RunFacts): SuiteFacts => ({
  name: plan.name,
  yardstick: plan.yardstick,
  binding: plan.binding,
  comparison: plan.arms.kind,
  repeats: plan.definition.repeats,
  maxRepeats: plan.definition.maxRepeats,
  measures: measuresOf(plan, planned),
  metricCasesAmong: (metrics, cases) =>
    countMetrics(metrics, plan.definition.graders, planned.questionsOf(plan, cases)),
  cases_total: plan.cases.length,
  cases_planned: planned.countOf(plan),
  targets: {
    ...(plan.arms.kind === 'arms' ? { base: describeTarget(plan.arms.base) } : {}),
    head: describeTarget(plan.arms.head),
  },
  cases: plan.cases,
  isPart,
  tellsResources,
});

const describeTarget = (target: Target): ArmTotals['target'] => ({
  digest: targetDigest(target),
  ...(target.prompt === undefined ? {} : { prompt: target.prompt.path }),
  model: labelOf(target),
});

/** A suite that could not be run; its verdict is said, so that its absence cannot read as a pass. */
export function problemRun({ name, yardstick, definition, problem, verdict }: SuiteProblem): SuiteRun {
  return {
    name,
    yardstick,
    binding: true,
    comparison: 'head-only',
    repeats: definition?.repeats ?? 1,
    gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition, metricsOf(definition.graders, [])),
    cases_total: 0,
    cases_planned: 0,
    problem,
    problem_verdict: verdict,
    arms: {},
    calls: { made: 0, cached: 0, saved: 0 },
    cases: [],
  };
}

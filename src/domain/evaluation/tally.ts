import { own } from '../artifacts/own.js';
import { metricOf } from '../graders/grader-spec.js';
import { labelOf } from '../suite/answerer.js';
import type { Case } from '../suite/case.js';
import { type Target, targetDigest } from '../suite/target.js';
import { ArmTally } from './arm-tally.js';
import type { ArmTotals, CaseScores, SuiteRun } from './evaluation.js';
import type { SuitePlan, SuiteProblem } from './plan-suite.js';
import type { Arm, Sample } from './sample.js';
import { ScoreSheet } from './score-sheet.js';

/** What is known of a suite before any of its samples. */
export type SuiteFacts = Pick<
  SuiteRun,
  'name' | 'yardstick' | 'binding' | 'comparison' | 'repeats' | 'gate' | 'cases_total' | 'cases_planned'
> & {
  /** Base only where it is asked as well. */
  readonly targets: Partial<Record<'base', ArmTotals['target']>> & Record<'head', ArmTotals['target']>;
  /** In the order of their numbers. */
  readonly cases: Iterable<Pick<Case, 'id' | 'cluster' | 'tags'>>;
  /** True of a shard, whose cases are told with their place in the dataset so that they can be put together again. */
  readonly isPart: boolean;
};

/** Adds up the samples of one suite as they arrive, in any order. */
export class Tally {
  private readonly facts: SuiteFacts;
  private readonly arms: Readonly<Record<Arm, ArmTally>> = { base: new ArmTally(), head: new ArmTally() };
  private readonly scores: ScoreSheet;

  constructor(facts: SuiteFacts) {
    this.facts = facts;
    this.scores = new ScoreSheet(facts.repeats);
  }

  /** Counts a sample of the case of that number. */
  add(sample: Sample, caseNumber: number): void {
    const { arm, repeat, outcome } = sample;
    this.arms[arm].add(sample);
    if (outcome.kind === 'answered') this.scores.add({ caseNumber, repeat, arm }, outcome.scores);
  }

  /** The suite as `evaluation.json` tells it. */
  result(stopped: string | undefined): SuiteRun {
    const { cases: _, targets, isPart: __, ...facts } = this.facts;
    const { base, head } = this.arms;
    const cached = base.cached + head.cached;
    return {
      ...facts,
      ...(stopped === undefined ? {} : { stopped }),
      arms: {
        ...(targets.base === undefined ? {} : { base: base.totals(targets.base) }),
        head: head.totals(targets.head),
      },
      calls: {
        made: base.answered + head.answered - cached + base.failed() + head.failed(),
        cached,
        saved: facts.comparison === 'identical' ? facts.cases_planned * facts.repeats : 0,
      },
      cases: this.caseScores(),
    };
  }

  /** What a reader must know of each arm, such as incidents. */
  notes(): string[] {
    return (['base', 'head'] as const).flatMap((arm) =>
      this.arms[arm].notes().map((note) => `${this.facts.name}, ${arm}: ${note}`),
    );
  }

  /** The cases that have an answer, read from the sheet when somebody asks. */
  private caseScores(): SuiteRun['cases'] {
    const { scores, facts } = this;
    const known = Object.keys(facts.gate.metrics);
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
          };
        }
      },
    };
  }
}

/** What a plan says of its suite; `planned` is how many cases fit the budget. */
export const factsOf = (plan: SuitePlan, { planned, isPart }: { planned: number; isPart: boolean }): SuiteFacts => ({
  name: plan.name,
  yardstick: plan.yardstick,
  binding: plan.binding,
  comparison: plan.arms.kind,
  repeats: plan.definition.repeats,
  gate: gateOf(plan.definition),
  cases_total: plan.cases.length,
  cases_planned: planned,
  targets: {
    ...(plan.arms.kind === 'arms' ? { base: describeTarget(plan.arms.base) } : {}),
    head: describeTarget(plan.arms.head),
  },
  cases: plan.cases,
  isPart,
});

const describeTarget = (target: Target): ArmTotals['target'] => ({
  digest: targetDigest(target),
  prompt: target.prompt.path,
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
    gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition),
    cases_total: 0,
    cases_planned: 0,
    problem,
    problem_verdict: verdict,
    arms: {},
    calls: { made: 0, cached: 0, saved: 0 },
    cases: [],
  };
}

/** Every metric gates unless the suite says that it is only reported. */
function gateOf({ graders, gate }: SuitePlan['definition']): SuiteRun['gate'] {
  const metrics = [...new Set(graders.map(metricOf))];
  return {
    ...(gate.margin === undefined ? {} : { margin: gate.margin }),
    floor: gate.floor,
    metrics: Object.fromEntries(metrics.map((metric) => [metric, own(gate.metrics, metric) ?? 'gate'])),
  };
}

import { own } from '../artifacts/own.js';
import { metricOf } from '../graders/grader-spec.js';
import type { IncidentKind } from '../inference/incident/incident.js';
import type { Notice } from '../inference/incident/notice.js';
import { quantile } from '../statistics/quantile.js';
import { labelOf } from '../suite/answerer.js';
import { type Target, targetDigest } from '../suite/target.js';
import { describeServed } from './describe-served.js';
import type { ArmTotals, CaseScores, SuiteRun } from './evaluation.js';
import { NoiseTally } from './judge-noise.js';
import type { SuitePlan, SuiteProblem } from './plan-suite.js';
import type { Arm, Sample } from './sample.js';

type ArmTally = {
  readonly scores: Map<string, Record<string, number[]>>;
  readonly incidents: Partial<Record<IncidentKind, number>>;
  readonly notices: Partial<Record<Notice, number>>;
  /** What the first incident of each kind said. */
  readonly firstMessages: Map<IncidentKind, string>;
  readonly latencies: number[];
  /** How many answers each model gave. */
  readonly served: Map<string, number>;
  answered: number;
  graderErrors: number;
  firstGraderError: string | undefined;
  unverified: number;
  costUsd: number;
  inputTokens: number;
  outputTokens: number;
  characters: number;
  cached: number;
};

const emptyTally = (): ArmTally => ({
  scores: new Map(),
  incidents: {},
  notices: {},
  firstMessages: new Map(),
  latencies: [],
  served: new Map(),
  answered: 0,
  graderErrors: 0,
  firstGraderError: undefined,
  unverified: 0,
  costUsd: 0,
  inputTokens: 0,
  outputTokens: 0,
  characters: 0,
  cached: 0,
});

/** Adds up the samples of one suite as they arrive, in any order. */
export class Tally {
  private readonly plan: SuitePlan;
  private readonly planned: number;
  /** How far the gradings of the same answers lie apart. */
  readonly noise = new NoiseTally();
  private gradingUsd = 0;
  private readonly arms: Readonly<Record<Arm, ArmTally>> = { base: emptyTally(), head: emptyTally() };

  /** `planned` is how many cases fit the budget. */
  constructor(plan: SuitePlan, planned: number) {
    this.plan = plan;
    this.planned = planned;
  }

  add(sample: Sample): void {
    const arm = this.arms[sample.arm];
    arm.costUsd += sample.cost_usd;
    this.gradingUsd += sample.grading_usd ?? 0;
    arm.inputTokens += sample.usage?.input_tokens ?? 0;
    arm.outputTokens += sample.usage?.output_tokens ?? 0;
    if (sample.cached) arm.cached += 1;
    const { outcome } = sample;
    if (outcome.kind === 'incident') {
      const { kind, message } = outcome.incident;
      arm.incidents[kind] = (arm.incidents[kind] ?? 0) + 1;
      if (!arm.firstMessages.has(kind)) arm.firstMessages.set(kind, message);
      return;
    }
    arm.answered += 1;
    if (outcome.regraded !== undefined) this.noise.add(outcome.scores, outcome.regraded);
    for (const notice of outcome.notices ?? []) arm.notices[notice] = (arm.notices[notice] ?? 0) + 1;
    arm.served.set(sample.model, (arm.served.get(sample.model) ?? 0) + 1);
    arm.characters += outcome.content.length;
    arm.graderErrors += Object.keys(outcome.grader_errors).length;
    arm.firstGraderError ??= Object.values(outcome.grader_errors)[0];
    if (sample.unverified) arm.unverified += 1;
    if (!sample.cached) arm.latencies.push(sample.latency_ms);
    const scores = arm.scores.get(sample.case) ?? {};
    for (const [metric, score] of Object.entries(outcome.scores)) {
      scores[metric] = [...(own(scores, metric) ?? []), score];
    }
    arm.scores.set(sample.case, scores);
  }

  /** The suite as `evaluation.json` tells it. */
  result(stopped: string | undefined): SuiteRun {
    const { plan } = this;
    const calls = this.arms.base.answered + this.arms.head.answered;
    const cached = this.arms.base.cached + this.arms.head.cached;
    const failed = [this.arms.base, this.arms.head].flatMap(({ incidents }) => Object.values(incidents));
    return {
      ...describePlan(plan),
      cases_planned: this.planned,
      ...(stopped === undefined ? {} : { stopped }),
      arms: this.totals(),
      ...(this.gradingUsd === 0 ? {} : { grading_usd: this.gradingUsd }),
      calls: {
        made: calls - cached + failed.reduce((sum, count) => sum + count, 0),
        cached,
        saved: plan.arms.kind === 'identical' ? this.planned * plan.definition.repeats : 0,
      },
      cases: this.caseScores(),
    };
  }

  /**
   * For each arm, how many incidents of each kind and grader errors there were, what the first one said, and who
   * answered where several did.
   */
  notes(): string[] {
    return (['base', 'head'] as const).flatMap((name) => {
      const { firstMessages, incidents, graderErrors, firstGraderError, served } = this.arms[name];
      const told = [...firstMessages].map(([kind, message]) => `${incidents[kind]} ${kind}, the first: ${message}`);
      if (firstGraderError !== undefined) told.push(`${graderErrors} grader errors, the first: ${firstGraderError}`);
      const mixture = describeServed({ served: Object.fromEntries(served) });
      if (mixture !== undefined) told.push(`answered by ${served.size} models: ${mixture}`);
      return told.map((text) => `${this.plan.name}, ${name}: ${text}`);
    });
  }

  private totals(): SuiteRun['arms'] {
    const { arms } = this.plan;
    return {
      ...(arms.kind === 'arms' ? { base: totalsOf(this.arms.base, arms.base) } : {}),
      head: totalsOf(this.arms.head, arms.head),
    };
  }

  private caseScores(): CaseScores[] {
    const { base, head } = this.arms;
    return this.plan.cases
      .filter(({ id }) => base.scores.has(id) || head.scores.has(id))
      .map(({ id, cluster, tags }) => ({
        id,
        ...(cluster === undefined ? {} : { cluster }),
        ...(tags === undefined ? {} : { tags: [...tags] }),
        ...(this.plan.arms.kind === 'arms' ? { base: base.scores.get(id) ?? {} } : {}),
        head: head.scores.get(id) ?? {},
      }));
  }
}

function totalsOf(tally: ArmTally, target: Target): ArmTotals {
  const sorted = [...tally.latencies].sort((one, other) => one - other);
  return {
    target: {
      digest: targetDigest(target),
      prompt: target.prompt.path,
      model: labelOf(target),
    },
    served: Object.fromEntries(tally.served),
    answered: tally.answered,
    incidents: tally.incidents,
    notices: tally.notices,
    grader_errors: tally.graderErrors,
    unverified: tally.unverified,
    cost_usd: tally.costUsd,
    input_tokens: tally.inputTokens,
    output_tokens: tally.outputTokens,
    latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) },
    mean_characters: tally.answered === 0 ? 0 : tally.characters / tally.answered,
  };
}

type PlanDescription = Pick<
  SuiteRun,
  'name' | 'yardstick' | 'binding' | 'comparison' | 'repeats' | 'gate' | 'cases_total'
>;

function describePlan(plan: SuitePlan): PlanDescription {
  return {
    name: plan.name,
    yardstick: plan.yardstick,
    binding: plan.binding,
    comparison: plan.arms.kind,
    repeats: plan.definition.repeats,
    gate: gateOf(plan.definition),
    cases_total: plan.cases.length,
  };
}

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

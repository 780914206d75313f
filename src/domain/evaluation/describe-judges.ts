import { own } from '../artifacts/own.js';
import { type GraderSpec, isJudge, metricOf } from '../graders/grader-spec.js';
import { judgeVersion } from '../graders/judge/judge-traits.js';
import { everyGrader } from '../graders/with-members.js';
import { labelOf } from '../suite/answerer.js';
import type { CaseList } from '../suite/case-list.js';
import { type Anchor, judgeDigest } from './canary.js';
import { type CanaryResult, compareCanary } from './canary-result.js';
import type { NoiseTally } from './judge-noise.js';
import type { JudgeRow } from './judge-row.js';
import { anchorGraders, type JudgedSuite } from './need-of-grading.js';

/** The scores of the anchors of one suite today, by id and metric. */
export type AnchorScores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The judges of a suite, one row a metric; none where no grader asks a model. */
export function describeJudges(plan: JudgedSuite, noise: NoiseTally, anchors: AnchorScores | undefined): JudgeRow[] {
  const { judges = new Map(), definition, cases = [] } = plan;
  const asking = judgesByMetric(definition.graders, cases);
  return [...asking].map(([metric, specs]) => {
    const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(labelOf);
    const canary = canaryOf(metric, plan, anchors);
    const wavers = noise.of(metric);
    return {
      metric,
      graders: uniqueList(specs.map((spec) => spec.type)),
      version: judgeVersion,
      model: uniqueList(models),
      ...(canary === undefined ? {} : { canary }),
      ...(wavers === undefined ? {} : { noise: wavers }),
    };
  });
}

/** Graders that ask a model; one of a set without a metric of its own decides about that of the set. */
function judgesByMetric(graders: readonly GraderSpec[], cases: CaseList): Map<string, GraderSpec[]> {
  const byMetric = new Map<string, GraderSpec[]>();
  for (const { spec, metric } of everyGrader(graders, cases)) {
    if (!isJudge(spec)) continue;
    const known = byMetric.get(metric);
    if (known === undefined) byMetric.set(metric, [spec]);
    else known.push(spec);
  }
  return byMetric;
}

const uniqueList = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

function canaryOf(metric: string, plan: JudgedSuite, now: AnchorScores | undefined): CanaryResult | undefined {
  const { canary, judges = new Map() } = plan;
  const graders = anchorGraders(plan);
  if (canary === undefined || !graders.some((spec) => metricOf(spec) === metric)) return undefined;
  if ('unusable' in canary.anchors) return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
  if (now === undefined) return undefined;
  const digest = judgeDigest(metric, graders, judges);
  const reason = whyIncomparable(canary.anchors, metric, digest);
  if (reason !== undefined)
    return unusable(canary.anchors.length, `${reason}; record it by \`lanegate canary ${plan.name} --write\``);
  return compareCanary(
    canary.anchors.map(({ id, scores = {} }) => ({
      recorded: own(scores, metric),
      now: own(own(now, id) ?? {}, metric),
    })),
  );
}

function whyIncomparable(anchors: readonly Anchor[], metric: string, digest: string): string | undefined {
  if (anchors.every(({ scores = {} }) => own(scores, metric) === undefined))
    return `no anchor has a score of ${metric} on record`;
  const isOther = anchors.some(({ judges = {} }) => (own(judges, metric) ?? digest) !== digest);
  return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}

const unusable = (anchors: number, reason: string): CanaryResult => ({
  ...{ anchors, graded: 0, mean_shift: null, mean_absolute_difference: null, p_value: null },
  moved: true,
  reason,
});

import { own } from '../../artifacts/own.js';
import { shellWord } from '../../changes/shell-words.js';
import { type GraderSpec, isJudge } from '../../graders/grader-spec.js';
import { isTemplate } from '../../graders/grader-traits.js';
import { judgeVersion } from '../../graders/judge/judge-traits.js';
import { judgedPlaces, type PlacedGrader, withMembers } from '../../graders/with-members.js';
import { labelOf } from '../../suite/answerer.js';
import { type CaseList, casesWithGraders } from '../../suite/case-list.js';
import type { NoiseTally } from '../judges/judge-noise.js';
import type { JudgeReplies } from '../judges/judge-replies.js';
import type { JudgeRow } from '../judges/judge-row.js';
import { anchorGraders, type JudgedSuite, nameOf } from '../plan/need-of-grading.js';
import { type Anchor, judgeDigest } from './canary.js';
import { type CanaryResult, compareCanary } from './canary-result.js';

/** The scores of the anchors of one suite today, by id and metric. */
export type AnchorScores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the samples of a suite tell of its judges. */
export type JudgedTally = { readonly noise: NoiseTally; readonly replies: JudgeReplies };

/** The judges of a suite, one row a metric; none where no grader asks a model. */
export function describeJudges(
  plan: JudgedSuite,
  { noise, replies }: JudgedTally,
  anchors: AnchorScores | undefined,
): JudgeRow[] {
  const { judges = new Map(), definition, cases = [] } = plan;
  const asking = judgesByMetric(definition.graders, cases);
  return [...asking].map(([metric, { written, specs }]) => {
    const names = [...new Set(specs.flatMap(({ model }) => model ?? []))];
    const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(labelOf);
    const canary = canaryOf({ metric, written }, plan, anchors);
    const wavers = noise.of(metric);
    const served = replies.mixturesOf(names);
    return {
      metric,
      graders: uniqueList(specs.map((spec) => spec.type)),
      version: judgeVersion,
      model: uniqueList(models),
      judges: names,
      ...(served === undefined ? {} : { served }),
      ...(canary === undefined ? {} : { canary }),
      ...(wavers === undefined ? {} : { noise: wavers }),
    };
  });
}

/** The graders of one metric that ask a model; its name as it is written may be a template. */
type Asking = { readonly written: string; readonly specs: GraderSpec[] };

/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set decides about the metric of the set as well as about its own.
 */
function judgesByMetric(graders: readonly GraderSpec[], cases: CaseList): Map<string, Asking> {
  const byMetric = new Map<string, Asking>();
  const add = (name: string, { spec, metric }: PlacedGrader): void => {
    const known = byMetric.get(name) ?? { written: metric, specs: [] };
    byMetric.set(name, known);
    for (const each of withMembers([spec])) if (isJudge(each) && !known.specs.includes(each)) known.specs.push(each);
  };
  const [named, templates] = [[] as PlacedGrader[], [] as PlacedGrader[]];
  for (const each of judgedPlaces(graders)) (isTemplate(each.metric) ? templates : named).push(each);
  for (const each of named) add(each.metric, each);
  for (const question of templates.length > 0 ? cases : casesWithGraders(cases)) {
    for (const each of [...templates, ...judgedPlaces(question.graders ?? [])]) add(nameOf(each, question), each);
  }
  return byMetric;
}

const uniqueList = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

type MetricName = { readonly metric: string; readonly written: string };

function canaryOf(
  { metric, written }: MetricName,
  plan: JudgedSuite,
  now: AnchorScores | undefined,
): CanaryResult | undefined {
  const { canary, judges = new Map() } = plan;
  const graders = anchorGraders(plan);
  const place = judgedPlaces(graders).find((each) => each.metric === written);
  if (canary === undefined || place === undefined) return undefined;
  if ('unusable' in canary.anchors) return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
  if (now === undefined) return undefined;
  const anchors = canary.anchors.filter((anchor) => nameOf(place, anchor) === metric);
  const reason = whyIncomparable(anchors, { metric, written }, judgeDigest(written, graders, judges));
  if (reason !== undefined)
    return unusable(anchors.length, `${reason}; record it by \`lanegate canary ${shellWord(plan.name)} --write\``);
  return compareCanary(
    anchors.map(({ id, scores = {} }) => ({
      recorded: own(scores, metric),
      now: own(own(now, id) ?? {}, metric),
    })),
  );
}

function whyIncomparable(
  anchors: readonly Anchor[],
  { metric, written }: MetricName,
  digest: string,
): string | undefined {
  const scored = anchors.filter(({ scores = {} }) => own(scores, metric) !== undefined);
  if (scored.length === 0) return `no anchor has a score of ${metric} on record`;
  if (scored.some(({ judges = {} }) => own(judges, written) === undefined))
    return `of some scores of ${metric} on record nobody knows which judge gave them`;
  const isOther = anchors.some(({ judges = {} }) => (own(judges, written) ?? digest) !== digest);
  return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}

const unusable = (anchors: number, reason: string): CanaryResult => ({
  anchors,
  graded: 0,
  mean_shift: null,
  mean_absolute_difference: null,
  p_value: null,
  moved: true,
  reason,
});

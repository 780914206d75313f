import { type CaseList, casesWithGraders } from '../suite/case-list.js';
import { type GraderSpec, isJudge, isPairwise, metricOf } from './grader-spec.js';

/** Graders, and those of their sets at any depth. */
export const withMembers = (graders: readonly GraderSpec[]): GraderSpec[] =>
  graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);

/** True of a grader that asks a model, itself or by a grader of its set. */
export const asksModel = (spec: GraderSpec): boolean => withMembers([spec]).some(isJudge);

/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
export const comparesArms = (spec: GraderSpec): boolean => withMembers([spec]).some(isPairwise);

/** A grader where it stands, by itself or in a set. */
export type PlacedGrader = {
  readonly spec: GraderSpec;
  /** The metric that it decides about, before it is filled in with a case: that of its set where it names none. */
  readonly metric: string;
  /** True where it gives that metric a score of its own, false where only its set asks for its grade. */
  readonly feeds: boolean;
  /** Its share in the metric, the weights of its sets included. */
  readonly weight: number;
};

/** Graders and those of their sets at any depth, each where it stands. */
export function placed(graders: readonly GraderSpec[], set?: PlacedGrader): PlacedGrader[] {
  return graders.flatMap((spec) => {
    const feeds = set === undefined || spec.metric !== undefined;
    const metric = feeds ? metricOf(spec) : set.metric;
    const own = { spec, metric, feeds, weight: spec.weight * (set?.weight ?? 1) };
    return [own, ...placed(spec.graders ?? [], own)];
  });
}

/** Those graders that ask a model, and the sets that ask one by a grader of theirs, each where it stands. */
export const judgedPlaces = (graders: readonly GraderSpec[]): PlacedGrader[] =>
  placed(graders).filter(({ spec }) => asksModel(spec));

/** Every grader of a suite and of its cases, those of sets included. */
export function* everyGrader(graders: readonly GraderSpec[], cases: CaseList): Generator<PlacedGrader> {
  yield* placed(graders);
  for (const { graders: own = [] } of casesWithGraders(cases)) yield* placed(own);
}

/** True of a suite that has such a grader, or a case with one. */
export function someGrader(
  graders: readonly GraderSpec[],
  cases: CaseList,
  isSuch: (spec: GraderSpec) => boolean,
): boolean {
  for (const { spec } of everyGrader(graders, cases)) if (isSuch(spec)) return true;
  return false;
}

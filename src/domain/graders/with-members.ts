import { type GraderSpec, isJudge, isPairwise } from './grader-spec.js';

/** Graders, and those of their sets at any depth. */
export const withMembers = (graders: readonly GraderSpec[]): GraderSpec[] =>
  graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);

/** True of a grader that asks a model, itself or by a grader of its set. */
export const asksModel = (spec: GraderSpec): boolean => withMembers([spec]).some(isJudge);

/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
export const comparesArms = (spec: GraderSpec): boolean => withMembers([spec]).some(isPairwise);

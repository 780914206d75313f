import { casesWithGraders } from '../suite/case-list.js';
import { isJudge, isPairwise, metricOf } from './grader-spec.js';
/** Graders, and those of their sets at any depth. */
export const withMembers = (graders) => graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);
/** True of a grader that asks a model, itself or by a grader of its set. */
export const asksModel = (spec) => withMembers([spec]).some(isJudge);
/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
export const comparesArms = (spec) => withMembers([spec]).some(isPairwise);
/** Graders and those of their sets at any depth, each where it stands. */
export function placed(graders, set) {
    return graders.flatMap((spec) => {
        const feeds = set === undefined || spec.metric !== undefined;
        const metric = feeds ? metricOf(spec) : set.metric;
        const own = { spec, metric, feeds, weight: spec.weight * (set?.weight ?? 1) };
        return [own, ...placed(spec.graders ?? [], own)];
    });
}
/** Those graders that ask a model, and the sets that ask one by a grader of theirs, each where it stands. */
export const judgedPlaces = (graders) => placed(graders).filter(({ spec }) => asksModel(spec));
/** Every grader of a suite and of its cases, those of sets included. */
export function* everyGrader(graders, cases) {
    yield* placed(graders);
    for (const { graders: own = [] } of casesWithGraders(cases))
        yield* placed(own);
}

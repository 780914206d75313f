import { own } from '../artifacts/own.js';
import { decideSet, titleOf } from './decide-set.js';
import { fillIn, fillInMetric } from './fill-in.js';
import { gradeNearest } from './grade-nearest.js';
import { graderError } from './grader.js';
import { metricOf, plainType, traitsOf } from './grader-spec.js';
import { judgeGraders } from './judge/judge-graders.js';
import { MetricScores } from './metric-scores.js';
import { programGraders } from './program/program-graders.js';
import { transformed } from './program/transform-answer.js';
import { textGraders } from './text/text-graders.js';
/**
 * Prepares a suite's graders, to which a case may add its own. A metric fed by several is their weighted mean, and has
 * no score if one of them failed.
 */
export function createGrading(graders) {
    return function* grading(subject) {
        const scores = new MetricScores();
        const feed = createFeed({ subject, scores });
        for (const spec of graders)
            yield* feed(spec, alone);
        for (const spec of subject.question.graders ?? [])
            yield* feed(spec, alone);
        return scores.grades();
    };
}
const asking = { ...judgeGraders, ...programGraders };
const instant = textGraders;
/** True of a grader that says why it grades as it does, and of a set that fails. */
const isTelling = ({ type, graders }, { passes }) => Object.hasOwn(asking, plainType(type).type) || (graders !== undefined && !passes);
/** Grades by a type that grades for itself. */
function* gradePlain(spec, subject) {
    const { type } = plainType(spec.type);
    const ask = own(asking, type);
    if (ask !== undefined)
        return yield* ask(spec, subject);
    return own(instant, type)?.(spec, subject) ?? graderError(`nothing here can grade by \`${type}\``);
}
const alone = { share: 1, set: undefined };
function createFeed({ subject, scores }) {
    return feed;
    function* feed(spec, { share, set }) {
        const weight = spec.weight * share;
        const metric = set !== undefined && spec.metric === undefined ? undefined : fillInMetric(spec, subject.question);
        const name = metric?.kind === 'filled' ? metric.thing : (set ?? metricOf(spec));
        const grade = turned(spec, yield* gradeOne(spec, { share: weight, set: name }));
        if (grade.kind === 'score' && isTelling(spec, grade))
            scores.explain(name, grade.reason);
        if (metric === undefined)
            return grade;
        if (metric.kind === 'grader-error')
            scores.fail(name, metric);
        else if (grade.kind === 'grader-error')
            scores.fail(name, grade);
        else
            scores.add(name, metricScore(spec, grade), weight);
        return grade;
    }
    function* gradeOne(spec, standing) {
        if (spec.graders !== undefined)
            return yield* gradeSet(spec.graders, spec.threshold, standing);
        const seen = yield* transformed(spec, subject);
        if (typeof seen === 'string')
            return graderError(seen);
        const grade = yield* gradeNearest(gradeFilledIn, spec, seen);
        if (grade.kind === 'score' && grade.named !== undefined)
            for (const [metric, score] of Object.entries(grade.named))
                scores.add(metric, score, standing.share);
        return grade;
    }
    function* gradeFilledIn(spec, seen) {
        const settled = fillIn(spec, seen.question);
        return settled.kind === 'grader-error' ? settled : yield* gradePlain(settled.thing, seen);
    }
    function filledIn(spec) {
        const settled = fillIn(spec, subject.question);
        return settled.kind === 'filled' ? settled.thing : spec;
    }
    function* gradeSet(members, threshold, standing) {
        const given = [];
        for (const member of members) {
            const grade = yield* feed(member, standing);
            given.push({ grade, weight: member.weight, title: () => titleOf(filledIn(member)) });
        }
        return decideSet(given, threshold);
    }
}
/** A `not-` grader turns a grade around, and never an error. */
const turned = (spec, grade) => grade.kind === 'score' && plainType(spec.type).isNegated
    ? { ...grade, score: 1 - grade.score, passes: !grade.passes }
    : grade;
/**
 * What a grade counts in a metric. A set, a grader with a threshold and those of some types ask for a decision, so that
 * only passing counts; every other grader, and one that is `graded`, gives its score.
 */
function metricScore(spec, grade) {
    const isDecision = spec.threshold !== undefined || traitsOf(spec.type).decides || spec.graders !== undefined;
    return isDecision && !spec.graded ? Number(grade.passes) : grade.score;
}

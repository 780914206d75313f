import { own } from '../artifacts/own.js';
import { decideSet, type Given, titleOf } from './decide-set.js';
import { fillIn, fillInMetric } from './fill-in.js';
import { gradeNearest } from './grade-nearest.js';
import { type AskingGrader, type Grade, graderError, type InstantGrader } from './grader.js';
import { type GraderSpec, metricOf, plainType, traitsOf } from './grader-spec.js';
import { judgeGraders } from './judge/judge-graders.js';
import { type Grades, MetricScores } from './metric-scores.js';
import type { Steps } from './need.js';
import { programGraders } from './program/program-graders.js';
import { transformed } from './program/transform-answer.js';
import type { Subject } from './subject.js';
import { textGraders } from './text/text-graders.js';

export type { Grades };

/** Grades one answer to one case. */
export type Grading = (subject: Subject) => Steps<Grades>;

/**
 * Prepares a suite's graders, to which a case may add its own. A metric fed by several is their weighted mean, and has
 * no score if one of them failed.
 */
export function createGrading(graders: readonly GraderSpec[]): Grading {
  return function* grading(subject) {
    const scores = new MetricScores();
    const feed = createFeed({ subject, scores });
    for (const spec of graders) yield* feed(spec, alone);
    for (const spec of subject.question.graders ?? []) yield* feed(spec, alone);
    return scores.grades();
  };
}

const asking: Readonly<Record<string, AskingGrader>> = { ...judgeGraders, ...programGraders };
const instant: Readonly<Record<string, InstantGrader>> = textGraders;

/** True of a grader that says why it grades as it does, and of a set that fails. */
const isTelling = ({ type, graders }: GraderSpec, { passes }: Score): boolean =>
  Object.hasOwn(asking, plainType(type).type) || (graders !== undefined && !passes);

type Score = Extract<Grade, { kind: 'score' }>;

/** Grades by a type that grades for itself. */
function* gradePlain(spec: GraderSpec, subject: Subject): Steps<Grade> {
  const { type } = plainType(spec.type);
  const ask = own(asking, type);
  if (ask !== undefined) return yield* ask(spec, subject);
  return own(instant, type)?.(spec, subject) ?? graderError(`nothing here can grade by \`${type}\``);
}

/** Where a grader stands: what share of its weight counts, and the metric of the set that it is one of. */
type Standing = { readonly share: number; readonly set: string | undefined };

const alone: Standing = { share: 1, set: undefined };

/** Grades by one grader and gives the score to its metric; the grader of a set has one only where it names it. */
type Feed = (spec: GraderSpec, standing: Standing) => Steps<Grade>;

function createFeed({ subject, scores }: { readonly subject: Subject; readonly scores: MetricScores }): Feed {
  return feed;

  function* feed(spec: GraderSpec, { share, set }: Standing): Steps<Grade> {
    const weight = spec.weight * share;
    const metric = set !== undefined && spec.metric === undefined ? undefined : fillInMetric(spec, subject.question);
    const name = metric?.kind === 'filled' ? metric.thing : (set ?? metricOf(spec));
    const grade = turned(spec, yield* gradeOne(spec, { share: weight, set: name }));
    if (grade.kind === 'score' && isTelling(spec, grade)) scores.explain(name, grade.reason);
    if (metric === undefined) return grade;
    if (metric.kind === 'grader-error') scores.fail(name, metric);
    else if (grade.kind === 'grader-error') scores.fail(name, grade);
    else scores.add(name, metricScore(spec, grade), weight);
    return grade;
  }

  function* gradeOne(spec: GraderSpec, standing: Standing): Steps<Grade> {
    if (spec.graders !== undefined) return yield* gradeSet(spec.graders, spec.threshold, standing);
    const seen = yield* transformed(spec, subject);
    if (typeof seen === 'string') return graderError(seen);
    const grade = yield* gradeNearest(gradeFilledIn, spec, seen);
    if (grade.kind === 'score' && grade.named !== undefined)
      for (const [metric, score] of Object.entries(grade.named)) scores.add(metric, score, standing.share);
    return grade;
  }

  function* gradeFilledIn(spec: GraderSpec, seen: Subject): Steps<Grade> {
    const settled = fillIn(spec, seen.question);
    return settled.kind === 'grader-error' ? settled : yield* gradePlain(settled.thing, seen);
  }

  function filledIn(spec: GraderSpec): GraderSpec {
    const settled = fillIn(spec, subject.question);
    return settled.kind === 'filled' ? settled.thing : spec;
  }

  function* gradeSet(members: readonly GraderSpec[], threshold: number | undefined, standing: Standing): Steps<Grade> {
    const given: Given[] = [];
    for (const member of members) {
      const grade = yield* feed(member, standing);
      given.push({ grade, weight: member.weight, title: () => titleOf(filledIn(member)) });
    }
    return decideSet(given, threshold);
  }
}

/** A `not-` grader turns a grade around, and never an error. */
const turned = (spec: GraderSpec, grade: Grade): Grade =>
  grade.kind === 'score' && plainType(spec.type).isNegated
    ? { ...grade, score: 1 - grade.score, passes: !grade.passes }
    : grade;

/**
 * What a grade counts in a metric. A set, a grader with a threshold and those of some types ask for a decision, so that
 * only passing counts; every other grader, and one that is `graded`, gives its score.
 */
function metricScore(spec: GraderSpec, grade: Score): number {
  const isDecision = spec.threshold !== undefined || traitsOf(spec.type).decides || spec.graders !== undefined;
  return isDecision && !spec.graded ? Number(grade.passes) : grade.score;
}

import { own } from '../artifacts/own.js';
import { decideSet, type Given } from './decide-set.js';
import { fillIn, fillInMetric } from './fill-in.js';
import { type AskingGrader, type Grade, graderError, type InstantGrader } from './grader.js';
import { type GraderSpec, metricOf, plainType } from './grader-spec.js';
import { judgeGraders } from './judge/judge-graders.js';
import { type Grades, MetricScores } from './metric-scores.js';
import type { Steps } from './need.js';
import { programGraders } from './program/program-graders.js';
import type { Subject } from './subject.js';
import { createTextGraders } from './text/text-graders.js';

export type { Grades };

/** Grades one answer to one case. */
export type Grading = (subject: Subject) => Steps<Grades>;

/**
 * Prepares a suite's graders, to which a case may add its own. A metric fed by several is their weighted mean, and has
 * no score if one of them failed.
 */
export function createGrading(graders: readonly GraderSpec[]): Grading {
  const gradePlain = createPlainGrading();
  return function* grading(subject) {
    const scores = new MetricScores();
    const feed = createFeed(gradePlain, { subject, scores });
    for (const spec of graders) yield* feed(spec, { share: 1, isMember: false });
    for (const spec of subject.question.graders ?? []) yield* feed(spec, { share: 1, isMember: false });
    return scores.grades();
  };
}

/** Grades by every type that grades for itself. */
function createPlainGrading(): AskingGrader {
  const instant: Readonly<Record<string, InstantGrader>> = createTextGraders();
  const asking: Readonly<Record<string, AskingGrader>> = { ...judgeGraders, ...programGraders };
  return function* gradePlain(spec, subject) {
    const { type } = plainType(spec.type);
    const ask = own(asking, type);
    if (ask !== undefined) return yield* ask(spec, subject);
    return own(instant, type)?.(spec, subject) ?? graderError(`nothing here can grade by \`${type}\``);
  };
}

/** Where a grader stands: what share of its weight counts, and whether it is one of a set. */
type Standing = { readonly share: number; readonly isMember: boolean };

/** Grades by one grader and gives the score to its metric; the grader of a set has one only where it names it. */
type Feed = (spec: GraderSpec, standing: Standing) => Steps<Grade>;

function createFeed(
  gradePlain: AskingGrader,
  { subject, scores }: { readonly subject: Subject; readonly scores: MetricScores },
): Feed {
  return feed;

  function* feed(spec: GraderSpec, { share, isMember }: Standing): Steps<Grade> {
    const weight = spec.weight * share;
    const grade = turned(spec, yield* gradeOne(spec, weight));
    if (isMember && spec.metric === undefined) return grade;
    const metric = fillInMetric(spec, subject.question);
    if (metric.kind === 'grader-error') scores.fail(metricOf(spec), metric.message);
    else if (grade.kind === 'grader-error') scores.fail(metric.thing, grade.message);
    else scores.add(metric.thing, metricScore(spec, grade), weight);
    return grade;
  }

  function* gradeOne(spec: GraderSpec, weight: number): Steps<Grade> {
    if (spec.graders !== undefined) return yield* gradeSet(spec.graders, spec.threshold, weight);
    const settled = fillIn(spec, subject.question);
    if (settled.kind === 'grader-error') return settled;
    const grade = yield* gradePlain(settled.thing, subject);
    if (grade.kind === 'score' && grade.named !== undefined)
      for (const [metric, score] of Object.entries(grade.named)) scores.add(metric, score, weight);
    return grade;
  }

  function* gradeSet(members: readonly GraderSpec[], threshold: number | undefined, share: number): Steps<Grade> {
    const given: Given[] = [];
    for (const member of members) {
      given.push({ grade: yield* feed(member, { share, isMember: true }), weight: member.weight });
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
 * What a grade counts in a metric. A set, and a grader with a threshold, ask for a decision, so that only passing
 * counts; every other grader gives its score.
 */
function metricScore(spec: GraderSpec, grade: Extract<Grade, { kind: 'score' }>): number {
  const isDecision = spec.threshold !== undefined || spec.graders !== undefined;
  return isDecision ? Number(grade.passes) : grade.score;
}

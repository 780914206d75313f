import { own } from '../../artifacts/own.js';
import { type GraderSpec, isJudge, metricOf } from '../../graders/grader-spec.js';
import { whyNeverFilledIn } from '../../graders/never-filled-in.js';
import { metricsOf } from '../../graders/suite-graders.js';
import { comparesArms, withMembers } from '../../graders/with-members.js';
import { type Answerer, findAnswerer } from '../../suite/answerer.js';
import { type Case, placeOfCase } from '../../suite/case.js';
import { bringGraders, ChangedCases, casesWithGraders } from '../../suite/case-list.js';
import { judgeNameOf, refuseMissingJudge } from '../../suite/missing-judge.js';
import type { Side } from '../../suite/side.js';
import type { SuiteDefinition } from '../../suite/suite-definition.js';
import type { ModelSides } from '../../suite/target-model.js';
import { describeMistake, type Place, UserError } from '../../user-error.js';
import type { Planned, SuitePlan } from '../plan/plan-suite.js';

/** Who is asked by a plan's graders, by the names that they use. */
export type Judges = ReadonlyMap<string, Answerer>;

type Commits = { readonly policy: Side; readonly head: Side };

/**
 * Finds whom the graders of a plan ask, in policy; what only head's own yardstick names is looked up in head. A suite
 * without a base has nothing to prefer, so pairwise graders leave it. Throws a `UserError` for a judge that is not
 * there; of policy's own yardstick it is told, since head may be what mends it.
 */
export function withJudges(planned: Planned, commits: Commits): Planned {
  if (planned.kind === 'problem') return planned;
  const { plan } = planned;
  try {
    return hasGraders(plan)
      ? judgedPlan(withoutPreferences(plan), commits)
      : problemOf(plan, 'neither it nor any of its cases has a grader, so nothing could fail', 'error');
  } catch (error) {
    if (!(error instanceof UserError) || plan.yardstick === 'head') throw error;
    const problem = `the target branch's own yardstick cannot be used: ${describeMistake(error)}`;
    return problemOf(plan, problem, 'error');
  }
}

const problemOf = (plan: SuitePlan, problem: string, verdict: 'error' | 'inconclusive'): Planned => {
  const { name, yardstick, definition } = plan;
  return { kind: 'problem', problem: { name, yardstick, definition, problem, verdict } };
};

function judgedPlan(plan: SuitePlan, commits: Commits): Planned {
  if (!hasGraders(plan))
    return problemOf(plan, 'its graders compare two answers, and there is no base to compare with', 'inconclusive');
  const ready = { ...plan, ...judged(plan, commits) };
  const useless = whyUseless(ready);
  if (useless === undefined) return { kind: 'run', plan: ready };
  const whose = plan.yardstick === 'policy' ? "the target branch's own yardstick" : 'its yardstick';
  return problemOf(plan, `${whose} cannot be used: ${useless}`, 'error');
}

/** Why a metric that decides could have no score at all, which need not be paid for to be known. */
function whyUseless({ binding, isSelftest, definition: { graders, gate }, cases }: SuitePlan): string | undefined {
  if (!binding || isSelftest) return undefined;
  const deciding = graders.filter((spec) => spec.weight > 0 && own(gate.metrics, metricOf(spec)) !== 'report');
  for (const spec of deciding) {
    const why = whyNeverFilledIn(spec, cases);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** True where the suite or one of its cases says how to grade. */
const hasGraders = ({ definition, cases }: SuitePlan): boolean => definition.graders.length > 0 || bringGraders(cases);

type Judged = Required<Pick<SuitePlan, 'definition' | 'cases' | 'judges'>>;

/**
 * A suite and its cases whose graders name whom they ask, and who that is. Throws a `UserError` as `withJudges` does.
 */
export function judged(plan: Pick<SuitePlan, 'yardstick' | 'definition' | 'cases'>, commits: Commits): Judged {
  const { definition } = plan;
  const graders = definition.graders.map((spec) => withModel(spec, definition, definition.place));
  const names = new Set(namesIn(graders));
  const cases = bringGraders(plan.cases)
    ? new ChangedCases(plan.cases, (question) => withModels(question, definition))
    : plan.cases;
  for (const question of casesWithGraders(cases)) for (const name of namesIn(question.graders ?? [])) names.add(name);
  const judges = new Map([...names].map((name) => [name, findJudge(name, plan, commits)]));
  return { definition: { ...definition, graders }, cases, judges };
}

/** Whom graders ask. */
const namesIn = (graders: readonly GraderSpec[]): string[] =>
  withMembers(graders)
    .filter(isJudge)
    .flatMap(({ model }) => model ?? []);

function withModels(question: Case, definition: SuiteDefinition): Case {
  if (question.graders === undefined) return question;
  const place = placeOfCase(definition.cases, question);
  return { ...question, graders: question.graders.map((spec) => withModel(spec, definition, place)) };
}

/** A grader with the name of whom it asks, and those of a set with theirs. */
function withModel(spec: GraderSpec, definition: SuiteDefinition, place: Place): GraderSpec {
  refuseMissingJudge(spec, definition, definition.name, place);
  const model = judgeNameOf(spec, definition);
  const members = spec.graders?.map((member) => withModel(member, definition, place));
  return {
    ...spec,
    ...(model === undefined ? {} : { model }),
    ...(members === undefined ? {} : { graders: members }),
  };
}

type Asker = Pick<SuitePlan, 'yardstick' | 'definition'>;

function findJudge(name: string, { yardstick, definition }: Asker, { policy, head }: Commits): Answerer {
  const isKnown = ({ settings }: Side): boolean =>
    own(settings.models, name) !== undefined || own(settings.routes, name) !== undefined;
  const arm = yardstick === 'head' && !isKnown(policy) ? head : policy;
  try {
    return findAnswerer(name, { arm, policy } satisfies ModelSides);
  } catch (error) {
    if (!(error instanceof UserError) || error.place !== undefined) throw error;
    throw new UserError(`${error.message}, which a grader asks`, {
      place: definition.place,
      hint: error.hint,
      cause: error,
    });
  }
}

function prefers({ definition, cases }: SuitePlan): boolean {
  if (definition.graders.some(comparesArms)) return true;
  for (const { graders = [] } of casesWithGraders(cases)) if (graders.some(comparesArms)) return true;
  return false;
}

/** A suite of which there is no base, without the graders that compare with it, and with a word on that. */
function withoutPreferences(plan: SuitePlan): SuitePlan {
  const { definition, arms, name, notes = [] } = plan;
  if (arms.kind !== 'head-only' || !prefers(plan)) return plan;
  const graders = definition.graders.filter((spec) => !comparesArms(spec));
  const cases = new ChangedCases(plan.cases, (question) =>
    question.graders === undefined
      ? question
      : { ...question, graders: question.graders.filter((spec) => !comparesArms(spec)) },
  );
  const kept = metricsOf(graders, cases);
  const lost = [...metricsOf(definition.graders, plan.cases).keys()].filter((metric) => !kept.has(metric));
  if (lost.length === 0) return { ...plan, cases, definition: { ...definition, graders } };
  const keep = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([metric]) => kept.has(metric)));
  const gate = { ...definition.gate, floor: keep(definition.gate.floor), metrics: keep(definition.gate.metrics) };
  const note = `${name}: there is no base to compare with, so there is no score of ${lost.join(', ')}`;
  return { ...plan, cases, definition: { ...definition, graders, gate }, notes: [...notes, note] };
}

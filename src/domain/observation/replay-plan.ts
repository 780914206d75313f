import { digestOf, type Json } from '../artifacts/digest.js';
import { type Judges, judged } from '../evaluation/judges/judges-of-plan.js';
import { callsTo } from '../evaluation/plan/put-question.js';
import type { GraderSpec } from '../graders/grader-spec.js';
import { comparesArms } from '../graders/with-members.js';
import { type Spend, spendOf } from '../inference/budget/amount.js';
import { sumOfWorstCases } from '../inference/budget/worst-case.js';
import type { ModelCall } from '../inference/call/model-call.js';
import { worstCaseOfPlan } from '../inference/route/worst-case-of-route.js';
import { seededRandom, shuffledNumbers } from '../statistics/distributions/seeded-random.js';
import { type Answerer, modelsOf } from '../suite/answerer.js';
import { findSuite } from '../suite/find-suite.js';
import type { Side } from '../suite/side.js';
import { suitesOf } from '../suite/suites-of.js';
import type { TargetModel } from '../suite/target-model.js';
import type { LoggedRequest } from './logged-requests.js';
import type { ObservedArm } from './observation.js';

/** Who answers for each arm. */
export type ReplayedArms = Readonly<Record<ObservedArm, Answerer>>;

/** How answers are graded, and whom the graders ask. */
export type ReplayGraders = { readonly graders: readonly GraderSpec[]; readonly judges: Judges };

/** All that decides what a replay asks, and in which order. */
export type ReplayPlan = {
  readonly identity: string;
  readonly arms: ReplayedArms;
  readonly grading: ReplayGraders;
  /** Drawn at random, so that however many of them a budget leaves stand for all. */
  readonly drawn: readonly LoggedRequest[];
};

/** The graders of a suite that can grade an answer by itself; none where no suite is named. */
export function replayGraders(side: Side, name: string | undefined): ReplayGraders {
  if (name === undefined) return { graders: [], judges: new Map() };
  const suite = findSuite(suitesOf(side), name);
  const graders = suite.graders.filter((spec) => !comparesArms(spec));
  const commits = { policy: side, head: side };
  const { definition, judges } = judged({ yardstick: 'head', definition: { ...suite, graders }, cases: [] }, commits);
  return { graders: definition.graders, judges: judges ?? new Map() };
}

type Replay = { readonly arms: ReplayedArms; readonly grading: ReplayGraders; readonly most: number | undefined };

/** Plans the replay of requests; the same models, graders and requests make the same plan. */
export function planReplay(requests: readonly LoggedRequest[], { arms, grading, most }: Replay): ReplayPlan {
  const judges = [...grading.judges].map(([name, judge]) => [name, judge.modelDigest]);
  const identity = digestOf({
    arms: [arms.baseline.modelDigest, arms.candidate.modelDigest],
    grading: [grading.graders, judges],
    requests: requests.map(({ id, messages, expected = null }) => [id, messages, expected]),
  } as unknown as Json);
  const order = [...shuffledNumbers(requests.length, seededRandom(identity))].slice(0, most);
  const drawn = order.flatMap((number) => requests[number] ?? []);
  return { identity, arms, grading, drawn };
}

/** The call that puts a request to an arm. Each is a session of its own, since nobody goes on with it. */
export function replayCalls(plan: ReplayPlan): (request: LoggedRequest, arm: ObservedArm) => ModelCall {
  const put = { baseline: callsTo(plan.arms.baseline), candidate: callsTo(plan.arms.candidate) };
  return ({ id, messages, tags }, arm) => {
    const caller = { session: digestOf([plan.identity, id, arm]) };
    return put[arm]({ messages, tags, caller, repeat: 0, seed: 0, caseKey: id });
  };
}

/** Every model that may be asked. */
export const modelsOfReplay = ({ arms, grading }: Pick<ReplayPlan, 'arms' | 'grading'>): TargetModel[] =>
  [arms.baseline, arms.candidate, ...grading.judges.values()].flatMap(modelsOf);

/** The most that a replay takes; where graders ask models, that is all that a run may. */
export function worstCaseOfReplay(plan: ReplayPlan, runUsd: number): Spend {
  const callOf = replayCalls(plan);
  const worst = spendOf(
    sumOfWorstCases(
      plan.drawn.flatMap((request) =>
        (['baseline', 'candidate'] as const).map((arm) => worstCaseOfPlan(callOf(request, arm))),
      ),
    ),
  );
  return { ...worst, usd: plan.grading.judges.size > 0 ? runUsd : Math.min(worst.usd, runUsd) };
}

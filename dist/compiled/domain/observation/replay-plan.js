import { digestOf } from '../artifacts/digest.js';
import { judged } from '../evaluation/judges/judges-of-plan.js';
import { callsTo } from '../evaluation/plan/put-question.js';
import { comparesArms } from '../graders/with-members.js';
import { spendOf } from '../inference/budget/amount.js';
import { sumOfWorstCases } from '../inference/budget/worst-case.js';
import { worstCaseOfPlan } from '../inference/route/worst-case-of-route.js';
import { seededRandom, shuffledNumbers } from '../statistics/distributions/seeded-random.js';
import { modelsOf } from '../suite/answerer.js';
import { findSuite } from '../suite/find-suite.js';
import { suitesOf } from '../suite/suites-of.js';
/** The graders of a suite that can grade an answer by itself; none where no suite is named. */
export function replayGraders(side, name) {
    if (name === undefined)
        return { graders: [], judges: new Map() };
    const suite = findSuite(suitesOf(side), name);
    const graders = suite.graders.filter((spec) => !comparesArms(spec));
    const commits = { policy: side, head: side };
    const { definition, judges } = judged({ yardstick: 'head', definition: { ...suite, graders }, cases: [] }, commits);
    return { graders: definition.graders, judges: judges ?? new Map() };
}
/** Plans the replay of requests; the same models, graders and requests make the same plan. */
export function planReplay(requests, { arms, grading, most }) {
    const judges = [...grading.judges].map(([name, judge]) => [name, judge.modelDigest]);
    const identity = digestOf({
        arms: [arms.baseline.modelDigest, arms.candidate.modelDigest],
        grading: [grading.graders, judges],
        requests: requests.map(({ id, messages, expected = null }) => [id, messages, expected]),
    });
    const order = [...shuffledNumbers(requests.length, seededRandom(identity))].slice(0, most);
    const drawn = order.flatMap((number) => requests[number] ?? []);
    return { identity, arms, grading, drawn };
}
/** The call that puts a request to an arm. Each is a session of its own, since nobody goes on with it. */
export function replayCalls(plan) {
    const put = { baseline: callsTo(plan.arms.baseline), candidate: callsTo(plan.arms.candidate) };
    return ({ id, messages, tags }, arm) => {
        const caller = { session: digestOf([plan.identity, id, arm]) };
        return put[arm]({ messages, tags, caller, repeat: 0, seed: 0, caseKey: id });
    };
}
/** Every model that may be asked. */
export const modelsOfReplay = ({ arms, grading }) => [arms.baseline, arms.candidate, ...grading.judges.values()].flatMap(modelsOf);
/** The most that a replay takes; where graders ask models, that is all that a run may. */
export function worstCaseOfReplay(plan, runUsd) {
    const callOf = replayCalls(plan);
    const worst = spendOf(sumOfWorstCases(plan.drawn.flatMap((request) => ['baseline', 'candidate'].map((arm) => worstCaseOfPlan(callOf(request, arm))))));
    return { ...worst, usd: plan.grading.judges.size > 0 ? runUsd : Math.min(worst.usd, runUsd) };
}

import { sumOfWorstCases, worstCaseOf } from '../budget/worst-case.js';
import { callToCandidate } from './call-to-candidate.js';
import { chooseTarget } from './choose-target.js';
/**
 * The calls that a call may come to when nothing fails: of a routed one, to the model that is asked first and to every
 * other one that a check may lead to. Fallbacks are left out of plans, since they stand in for a call that was not
 * answered; each reserves by itself when it is made.
 */
export function callsOfPlan(call) {
    const { route } = call;
    if (route === undefined)
        return [call];
    const candidates = [chooseTarget(route, call), ...route.checks].map(({ candidate }) => candidate);
    const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
    return [...byName.values()].map((candidate) => callToCandidate(call, candidate));
}
/** The most that a call takes when nothing fails, all models included that it may come to. */
export const worstCaseOfPlan = (call) => call.route === undefined ? worstCaseOf(call) : sumOfWorstCases(callsOfPlan(call).map(worstCaseOf));

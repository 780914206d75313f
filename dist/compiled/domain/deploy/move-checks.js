import { onlyTold } from './deploy-check.js';
import { carriedLanesCheck, combinationCheck, embeddingCheck, lanesWith, orderChecks, } from './fit-checks.js';
import { evidenceCheck, forwardCheck, holdCheck, integrityCheck, retirementChecks } from './release-checks.js';
import { stateAt, statesOf } from './stored-states.js';
/** What holds, and what does not, of a release that is to be promoted; each check a line. */
export function promotionChecks(facts) {
    const { release, after, states } = facts;
    return [
        ...ownChecks(facts),
        forwardCheck(release, facts.running),
        ...orderChecks(release, after, states.states),
        ...carriedLanesCheck(release, beside(facts)),
        together(facts),
    ];
}
/**
 * What is looked at before an earlier release comes back. It ran before, so that lanes which were not evaluated with it
 * are told and do not stand in the way.
 */
export const rollbackChecks = (facts) => [
    ...ownChecks(facts),
    ...carriedLanesCheck(facts.release, beside(facts)).map(onlyTold),
    onlyTold(together(facts)),
];
/** What a release has to be wherever it goes. */
export const ownChecks = ({ release, fetched, place, states, neighbour, evidence, today, }) => [
    integrityCheck(release, fetched),
    evidenceCheck(release, evidence.inconclusive),
    ...retirementChecks(release, today),
    ...embeddingCheck(release, neighbour),
    holdCheck(release, stateAt(statesOf(place.environment, states), place)?.state),
];
const beside = ({ place, states }) => statesOf(place.environment, states);
const together = (facts) => combinationCheck(facts.release, lanesWith(facts.release, beside(facts)), facts.evidence);

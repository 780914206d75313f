import { whyOtherYardstick } from '../evaluation/suite-identity.js';
import { powerOf } from './suite-power.js';
/** What each plan of a run can show; `earlier` is what the run folder held, whose suites may be of other yardsticks. */
export function powersOf(run, earlier) {
    const { changeSet, plans, fitted, settings, looksOf } = run;
    const { evaluation, isRepeated = false } = earlier ?? {};
    const isAgain = isRepeated && evaluation !== undefined && areSame(evaluation, changeSet);
    const powers = plans.map((plan) => {
        const known = earlierOf(plan, run, evaluation);
        const told = isAgain ? known?.suite.power : undefined;
        if (told?.cases === fitted.whole.countOf(plan))
            return [plan, told];
        const looks = looksOf(plan).filter((look) => look.repeats === plan.definition.repeats);
        return [plan, powerOf(plan, { fitted, alpha: settings.gate.alpha, looks, earlier: known })];
    });
    return new Map(powers.flatMap(([plan, power]) => (power === undefined ? [] : [[plan, power]])));
}
const areSame = (one, other) => one.policy === other.policy && one.base === other.base && one.head === other.head;
function earlierOf(plan, { identities }, evaluation) {
    const suite = evaluation?.suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
    if (evaluation === undefined || suite === undefined)
        return undefined;
    const isSame = whyOtherYardstick(suite.identity, identities.get(plan)) === undefined;
    return isSame ? { suite, head: evaluation.head } : undefined;
}

import { excerptOf } from '../../inference/excerpt.js';
import { modelsOfPlan } from './plan-suite.js';
import { questionNotes } from './question-notes.js';
import { priceOfTarget } from './target-price.js';
/**
 * What a reader must know of a plan to read its result: what no cap bears, what is not asked, what was assumed, and how
 * it is graded.
 */
export const planNotes = (plans, { leftOut }) => [
    ...new Set([
        ...leftOut.map(leftOutNote),
        ...plans.flatMap(questionNotes),
        ...plans.flatMap(priceNotes),
        ...plans.flatMap(({ notes = [] }) => notes),
    ]),
];
/** Which suites were cut to the budget. */
export const cutNotes = (suites) => [
    ...new Set(suites
        .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
        .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
    })),
];
/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }) => `${plan.name}: ${count} left out by size, the first is \`${excerptOf(firstId, 60)}\`: ${reason}`;
const priceNotes = (plan) => modelsOfPlan(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = priceOfTarget(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}

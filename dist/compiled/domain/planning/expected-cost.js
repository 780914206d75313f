import { targetsOf } from '../evaluation/plan/plan-suite.js';
import { samplesOfArm } from '../evaluation/tally/samples-of-arm.js';
import { labelOf } from '../suite/answerer.js';
/**
 * The share of the greatest cost that is likely: that one takes every byte sent for a token, of which about four make
 * one, and every answer for as long as its cap, of which answers take about a quarter.
 */
export const likelyShare = 0.25;
/** What a suite is likely to cost; what the answer cache may save is not reckoned with. */
export function expectedCost(plan, { greatestUsd, samples, earlier }) {
    const each = earlier === undefined ? undefined : usdOfSample(earlier, plan);
    if (each === undefined)
        return { usd: likelyShare * greatestUsd, from: 'input-size' };
    return { usd: Math.min(greatestUsd, each * samples), from: 'earlier-run' };
}
/** What a sample cost in a run that asked the same models and paid for every call; nothing can be told of another. */
function usdOfSample({ arms, calls, grading_usd = 0 }, { arms: asked }) {
    const ran = [arms.base, arms.head].filter((arm) => arm !== undefined);
    const samples = ran.reduce((sum, arm) => sum + samplesOfArm(arm), 0);
    if (samples === 0 || calls.cached > 0)
        return undefined;
    const known = new Set(ran.map(({ target }) => target.model));
    if (!targetsOf(asked).every((target) => known.has(labelOf(target))))
        return undefined;
    return (ran.reduce((sum, arm) => sum + arm.cost_usd, 0) + grading_usd) / samples;
}

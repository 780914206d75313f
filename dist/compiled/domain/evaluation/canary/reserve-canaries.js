import { amountOfSpend, spendOf, sumOf, usdOf } from '../../inference/budget/amount.js';
import { formatAmount, formatMoney } from '../../report/words/format-quantity.js';
import { needOfAnchors } from '../plan/need-of-grading.js';
/** Anchors are graded once in a run: by its first shard where it has several. */
export const gradesCanaries = (shard) => shard === undefined || shard.index === 1;
/** What grading the canaries of all plans takes at the most. */
export const needOfCanaries = (plans) => plans.reduce((sum, plan) => {
    const anchors = plan.canary?.anchors ?? [];
    return 'unusable' in anchors ? sum : sumOf(sum, needOfAnchors(plan, anchors));
}, { nanoUsd: 0, tokens: 0, calls: 0 });
/**
 * What is kept back for canaries, where fewer cases fit than there are, which the arithmetic of a cap alone would not
 * explain.
 */
export function canaryNotes(need, plans, { whole }) {
    if (need.calls === 0 || plans.every((plan) => whole.countOf(plan) === plan.cases.length))
        return [];
    const most = `${formatMoney(usdOf(need))} and ${formatAmount(need.tokens, 'token')} for ${formatAmount(need.calls, 'call')}`;
    return [`up to ${most} of the caps are kept back to grade the canaries, and cases have what is left`];
}
/** What the caps of a run leave for its samples. */
export function capsBesides(caps, need) {
    const { usd, tokens, calls } = spendOf(need);
    if (calls === 0)
        return caps;
    const less = (cap, taken) => cap === undefined ? undefined : Math.max(0, cap - taken);
    const lessOf = (some) => ({
        ...some,
        usd: less(some.usd, usd),
        tokens: less(some.tokens, tokens),
        calls: less(some.calls, calls),
        usdPerHour: less(some.usdPerHour, usd),
        tokensPerHour: less(some.tokensPerHour, tokens),
        callsPerHour: less(some.callsPerHour, calls),
    });
    const { perRun, perHour, perDay, perPullRequest } = caps;
    return {
        ...caps,
        perRun: perRun && lessOf(perRun),
        perHour: perHour && lessOf(perHour),
        perDay: perDay && lessOf(perDay),
        perPullRequest: perPullRequest && lessOf(perPullRequest),
    };
}
/** The most that a plan takes, its canaries included. */
export const withCanaries = (worstCase, need) => spendOf(sumOf(amountOfSpend(worstCase), need));

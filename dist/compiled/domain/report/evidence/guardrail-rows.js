import { asSentence } from '../words/as-sentence.js';
import { formatAmount, formatChange, formatDuration, formatMoney, formatShare } from '../words/format-quantity.js';
/** What each guardrail measures, as the row of a table names it. */
export const guardrailTitles = {
    cost: 'cost of a sample',
    latency: 'latency p95',
};
/** A quantity of one arm in its own unit; a dash where nobody measured it. */
export function formatGuarded({ name }, quantity) {
    if (quantity === null)
        return '–';
    return name === 'cost' ? formatSmallMoney(quantity) : formatDuration(quantity);
}
/** A sample may cost so little that `< $0.0001` would be said of both arms. */
const formatSmallMoney = (usd) => usd > 0 && usd < 0.0001 ? `$${usd.toFixed(Math.min(12, 2 - Math.floor(Math.log10(usd))))}` : formatMoney(usd);
/** How much head is above base: `+34 % (+21 % to +47 %), limit +20 %`. */
export function describeIncrease({ verdict, ratio, interval, max_increase: limit }) {
    if (verdict === 'not-measured')
        return `not measured, limit +${formatShare(limit)}`;
    const range = interval === null ? '' : ` (${formatIncrease(interval[0])} to ${formatIncrease(interval[1])})`;
    return `${ratio === null ? '–' : formatIncrease(ratio)}${range}, limit +${formatShare(limit)}`;
}
/** A ratio of head to base as `+34 %`. */
const formatIncrease = (ratio) => formatChange(1, ratio) ?? '–';
/** What became of a guardrail that failed: `cost rose 34 %`. */
export const describeOverrun = ({ name, ratio }) => `${name} ${ratio === null ? 'is above its limit' : `rose ${formatRise(ratio - 1)}`}`;
/** In whole percents, and below five with the decimals that a small limit is held to. */
const formatRise = (rise) => formatShare(rise < 0.05 ? rise : Math.round(rise * 100) / 100);
/** What a guardrail leaves open. */
export const describeOpenGuardrail = ({ name, max_increase: limit }) => `the data cannot tell whether ${name} rose by more than ${formatShare(limit)}`;
/** What was measured, in a sentence; of what was not, why. */
export function explainGuardrail(guardrail, neutralise) {
    const { name, n, base, head } = guardrail;
    if (base === null || head === null)
        return asSentence(neutralise(guardrail.reason));
    const [was, is] = [formatGuarded(guardrail, base), formatGuarded(guardrail, head)];
    const measured = name === 'cost'
        ? `A sample costs ${is} where it cost ${was}`
        : `95 % of the answers come within ${is} where they came within ${was}`;
    return `${measured}, over ${formatAmount(n, 'case')}: ${describeIncrease(guardrail)}.${isTooSmall(guardrail) ? ' So few cases decide nothing.' : ''}`;
}
/** True where the interval would pass or fail, had there been enough cases. */
const isTooSmall = ({ verdict, interval, max_increase: limit }) => verdict === 'inconclusive' && interval !== null && (interval[1] < 1 + limit || interval[0] > 1 + limit);

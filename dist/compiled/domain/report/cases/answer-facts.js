import { formatAmount, formatCount, formatDuration, formatMoney } from '../words/format-quantity.js';
/** How one answer came about, in few words each: who gave it, what it took, and where it comes from. */
export const answerFacts = (sample) => [
    sample.model,
    ...describeRoute(sample),
    ...(sample.latency_ms === 0 ? [] : [formatDuration(sample.latency_ms)]),
    ...describeTokens(sample),
    formatMoney(sample.cost_usd),
    ...(sample.grading_usd === undefined ? [] : [`graded for ${formatMoney(sample.grading_usd)}`]),
    ...describeOrigin(sample),
    ...(sample.unverified === true ? ["answered only by head's own recording"] : []),
    ...(sample.outcome.kind === 'answered' ? (sample.outcome.notices ?? []) : []),
];
function describeRoute({ route }) {
    if (route === undefined)
        return [];
    return [`route ${route.name}${route.because === undefined ? '' : `, ${route.because}`}`];
}
const describeTokens = ({ usage }) => usage === undefined
    ? []
    : [`${formatAmount(usage.input_tokens, 'token')} in, ${formatCount(usage.output_tokens)} out`];
function describeOrigin({ cached, age_days: age, calls, untimed }) {
    const old = age === undefined || age < 1 ? '' : `, ${formatAmount(Math.floor(age), 'day')} old`;
    if (calls !== undefined)
        return [`${formatAmount(calls.made, 'call')} made, ${formatCount(calls.cached)} from the cache${old}`];
    if (cached)
        return [`from the cache${old}`];
    return untimed === true ? ['replayed or made in this process'] : [];
}

import { formatAmount, formatMoney } from './format-quantity.js';
/** `spent $0.0246`, or that nothing was where the samples are those of an earlier run. */
export const describeSpent = ({ spent_usd: usd, receipt }) => receipt?.reused_from === undefined ? `spent ${formatMoney(usd)}` : 'spent nothing';
/** `spent $0.0246 on 160 calls`, and on whatever else was asked, such as judges and mixtures of base and head. */
export function describeCalls(verdict) {
    const { suites, receipt } = verdict;
    const spent = describeSpent(verdict);
    if (suites.length === 0 || receipt?.reused_from !== undefined)
        return spent;
    const calls = suites.reduce((sum, suite) => sum + suite.calls.made, 0);
    const isMixed = suites.some(({ attribution = [] }) => attribution.some(({ parts }) => parts.length > 1));
    const isJudged = suites.some(({ judges = [] }) => judges.length > 0);
    const isAskedAgain = suites.some(({ baseline }) => (baseline?.control?.samples ?? 0) > 0);
    const others = [
        ...(isAskedAgain ? ['answers of base asked for once more'] : []),
        ...(isJudged ? ['judges'] : []),
        ...(isMixed ? ['mixtures of base and head'] : []),
    ];
    return [`${spent} on ${formatAmount(calls, 'call')}`, ...others].join(' and on ');
}

/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven
 * to lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain by its bound
 * and by the test that proves drops, and a `deterioration` only has no proven drop, where there is enough data for
 * one to have been proven.
 */
export function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const isProven = role === 'success' ? low > 0 && comparison.pGain <= alpha : low > -margin && rule.areTooFew !== true;
    if (isProven)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
export const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
export const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
export function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}

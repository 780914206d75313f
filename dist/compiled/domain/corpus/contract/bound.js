import { formatPercent } from '../../report/words/format-quantity.js';
/** What holds where a rule does not say: no document. */
export const none = { says: 'none', holds: (found) => found === 0 };
const comparisons = {
    mustBe: { sign: '=', holds: (value, limit) => value === limit },
    mustNotBe: { sign: '≠', holds: (value, limit) => value !== limit },
    mustBeGreaterThan: { sign: '>', holds: (value, limit) => value > limit },
    mustBeGreaterOrEqualTo: { sign: '≥', holds: (value, limit) => value >= limit },
    mustBeLessThan: { sign: '<', holds: (value, limit) => value < limit },
    mustBeLessOrEqualTo: { sign: '≤', holds: (value, limit) => value <= limit },
};
/** The bound that a rule of quality writes; `undefined` where it writes none. Of several all must hold. */
export function boundOf(written) {
    const parts = [...comparisonsIn(written), ...rangesIn(written)];
    if (parts.length === 0)
        return undefined;
    const isPercent = written.unit === 'percent';
    return {
        says: `${parts.map(({ says }) => says).join(' and ')}${isPercent ? ' %' : ''}`,
        holds: (found, of) => {
            const value = isPercent ? (100 * found) / Math.max(1, of) : found;
            return parts.every((part) => part.holds(value));
        },
    };
}
function comparisonsIn(written) {
    return Object.entries(comparisons).flatMap(([key, { sign, holds }]) => {
        const limit = written[key];
        return limit === undefined ? [] : [{ says: `${sign} ${limit}`, holds: (value) => holds(value, limit) }];
    });
}
function rangesIn({ mustBeBetween: within, mustNotBeBetween: without }) {
    const isWithin = (value, [low, high]) => value >= low && value <= high;
    return [
        ...(within === undefined
            ? []
            : [{ says: `between ${within.join(' and ')}`, holds: (value) => isWithin(value, within) }]),
        ...(without === undefined
            ? []
            : [{ says: `not between ${without.join(' and ')}`, holds: (value) => !isWithin(value, without) }]),
    ];
}
/** How many of how many, for people. */
export const shareOf = (found, of) => of === 0 ? String(found) : `${found} of ${of} (${formatPercent(found / of)})`;

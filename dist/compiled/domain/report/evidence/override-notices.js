import { formatAmount } from '../words/format-quantity.js';
/** Overrides told one by one before the rest is counted. */
export const mostOverrides = 3;
/** What somebody set aside, by whom, until when and why; those in force first. */
export function overrideNotices({ overrides = [], blockers = [] }) {
    const standing = blockers.find(({ overridden }) => !overridden);
    const told = [...overrides].sort((one, other) => Number(other.holds) - Number(one.holds));
    const rest = told.length - mostOverrides;
    return [
        ...told.slice(0, mostOverrides).map((override) => noticeOf(override, standing)),
        ...(rest > 0 ? [{ label: 'Overrides', text: [`${formatAmount(rest, 'more override')} of this commit.`] }] : []),
    ];
}
function noticeOf(override, standing) {
    const { by, at, expires, lanes, reason, holds, why_not: whyNot } = override;
    const given = [{ name: by }, ' on ', momentOf(at), ` for ${lanes.join(', ')}`];
    const because = [': “', { said: reason }, '”.'];
    if (holds) {
        const left = standing === undefined
            ? []
            : [
                ' What stands takes an override that names ',
                `${standing.lanes.join(' and ')}: `,
                { said: standing.reason },
                '.',
            ];
        return {
            label: standing === undefined ? 'Overridden' : 'Overridden in part',
            text: ['By ', ...given, ', until ', momentOf(expires), ...because, ' No score is changed by it.', ...left],
        };
    }
    const why = whyNot === undefined ? ['.'] : [': ', { said: whyNot }, '.'];
    return { label: 'Override without effect', text: ['By ', ...given, ...because, ' It does not hold', ...why] };
}
/** `2026-12-03 14:00 UTC`; a moment that is written in another way as it is. */
export function momentOf(moment) {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z$/.exec(moment) ?? [];
    return day === undefined || time === undefined ? { name: moment } : `${day} ${time} UTC`;
}
/** The overrides that let a change through which would be held up without them; none where nothing held it up. */
export function overridesInEffect({ blocks, blockers = [], overrides = [] }) {
    const isLetThrough = !blocks && blockers.some(({ overridden }) => overridden);
    return isLetThrough ? overrides.filter(({ holds }) => holds) : [];
}

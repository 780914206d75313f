import { formatAmount } from '../words/format-quantity.js';
import { momentOf, mostOverrides } from './override-notices.js';
/** Every override of a commit that has more of them than are told in the open, in the order they were given. */
export function overrideEvidence({ overrides = [] }) {
    const rows = overrides.length > mostOverrides ? overrides : [];
    return {
        title: `Overrides: ${formatAmount(rows.length, 'override')} of this commit`,
        lead: [],
        columns: ['By', 'On', 'Until', 'Lanes', 'Reason', 'Does it hold?'].map((heading) => ({ heading })),
        rows: rows.map(({ by, at, expires, lanes, reason, holds, why_not: whyNot }) => [
            [{ name: by }],
            [momentOf(at)],
            [momentOf(expires)],
            [lanes.join(', ')],
            [{ said: reason }],
            holds ? ['yes'] : ['no', ...(whyNot === undefined ? [] : [': ', { said: whyNot }])],
        ]),
        mostRows: 20,
    };
}

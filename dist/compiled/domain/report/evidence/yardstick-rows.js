import { formatAmount } from '../words/format-quantity.js';
import { describeReason, describeSpot } from '../words/lane-summary.js';
/** What a change does to cases, graders and thresholds, change by change. */
export function yardstickEvidence({ changes }) {
    const ofYardstick = changes.filter(({ lane }) => lane === 'evals');
    return {
        title: `The yardstick: ${formatAmount(ofYardstick.length, 'change')} to cases, graders or thresholds`,
        lead: [],
        columns: [{ heading: 'Where' }, { heading: 'Part' }, { heading: 'What changed' }],
        rows: ofYardstick.map((change) => [
            [{ name: describeSpot(change) }],
            [{ name: change.facet }],
            [{ said: describeReason(change) }],
        ]),
        mostRows: 20,
    };
}

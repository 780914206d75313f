import { numberColumns } from '../words/column.js';
import { bindingSuites } from '../words/culprits.js';
import { formatAmount, formatCount, formatMoney, formatPointsSize } from '../words/format-quantity.js';
import { bySuite } from './evidence.js';
/** Suites told one by one before the rest is counted. */
const mostSuites = 5;
/** Of a change that could not be judged, what the dataset of each doubtful suite can show, in one sentence a suite. */
export function powerNotices(change) {
    if (change.verdict !== 'inconclusive')
        return [];
    const suites = bindingSuites(change);
    const told = suites.filter(({ verdict, power }) => verdict === 'inconclusive' && power !== undefined);
    const rest = told.length - mostSuites;
    const more = rest > 0 ? [[`So it is with ${formatAmount(rest, 'more suite')}; a table below has them all.`]] : [];
    const sentences = told.slice(0, mostSuites).map(({ name, power }) => {
        const sentence = power === undefined ? '' : describePower(power);
        return suites.length > 1 ? [{ name }, `: ${sentence}`] : [sentence.replace(/^t/, 'T')];
    });
    return [...sentences, ...more].map((text) => ({ label: 'What the data can show', text }));
}
function describePower({ detectable_drop: drop, passable_margin: passable, source }) {
    const spread = source === 'measured' ? 'from how its scores varied before' : 'from how scores usually vary';
    const margin = `an unchanged head passes with a margin of ${formatPointsSize(passable)} or more`;
    return `this dataset shows drops of ${formatPointsSize(drop)} or more, and ${margin}, as reckoned ${spread}.`;
}
/** What each suite could show and cost, as it was reckoned before its first call. */
export const powerEvidence = (suites) => bySuite({
    title: 'What the suites could show',
    lead: [
        'Reckoned before the first call. A drop that is found, and a margin that an unchanged head passes, are so four ' +
            'times out of five.',
    ],
    columns: [
        { heading: 'Suite' },
        ...numberColumns('Cases × repeats', 'Drop that is found', 'Margin that is passed', 'Margin set', 'Cost', 'At most'),
        { heading: 'Spread of the scores' },
    ],
    rows: suites.flatMap(({ name, power }) => (power === undefined ? [] : [[[{ name }], ...cellsOf(power)]])),
    mostRows: 60,
}, suites);
const cellsOf = (power) => [
    [`${formatCount(power.cases)} × ${formatCount(power.repeats)}`],
    [formatPointsSize(power.detectable_drop)],
    [formatPointsSize(power.passable_margin)],
    [`${formatPointsSize(power.margin)}${power.margin_widened ? ', widened' : ''}`],
    [formatMoney(power.expected_usd)],
    [formatMoney(power.greatest_usd)],
    [power.source],
];

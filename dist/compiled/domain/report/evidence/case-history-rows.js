import { numberColumns } from '../words/column.js';
import { formatAmount, formatCount, formatShare } from '../words/format-quantity.js';
import { bySuite } from './evidence.js';
const mostCases = 20;
/** A case has a row for each of its metrics, and is one case all the same. */
const countCases = (rows) => new Set(rows.map(({ suite, id }) => JSON.stringify([suite, id]))).size;
/** Cases that fail now though they passed before, the surest first. */
export function newlyBrokenEvidence(suites) {
    const broken = suites
        .flatMap(({ name, newly_broken_cases: cases = [] }) => cases.map((each) => ({ suite: name, ...each })))
        .sort((one, other) => one.q_value - other.q_value);
    return bySuite({
        title: `Newly broken: ${formatAmount(countCases(broken), 'case')} that passed before`,
        lead: ['These fail more often than their history explains.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Case' },
            { heading: 'Metric' },
            ...numberColumns('Passes now', 'Before'),
        ],
        rows: broken.map((each) => [
            [{ name: each.suite }],
            [{ name: each.id }],
            [{ name: each.metric }],
            [`${formatCount(each.passes)} of ${formatCount(each.samples)}`],
            [`${formatCount(each.earlier_passes)} of ${formatCount(each.earlier_samples)}`],
        ]),
        mostRows: mostCases,
    }, suites);
}
/** Cases that come out now one way and now another though nothing changed, the most uncertain first. */
export function flakyEvidence(suites) {
    const flaky = suites
        .flatMap(({ name, flaky_cases: cases = [] }) => cases.map((each) => ({ suite: name, ...each })))
        .sort((one, other) => other.rate - one.rate);
    const count = countCases(flaky);
    return bySuite({
        title: `Flaky: ${formatAmount(count, 'case')} that ${count === 1 ? 'passes at one time and fails' : 'pass at one time and fail'} at another`,
        lead: ['With nothing changed, the same question comes out one way and another; repeats even that out.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Case' },
            { heading: 'Metric' },
            ...numberColumns('Passes', 'Two answers differ'),
        ],
        rows: flaky.map((each) => [
            [{ name: each.suite }],
            [{ name: each.id }],
            [{ name: each.metric }],
            [`${formatCount(each.passes)} of ${formatCount(each.samples)}`],
            [formatShare(Math.round(each.rate * 100) / 100)],
        ]),
        mostRows: mostCases,
    }, suites);
}

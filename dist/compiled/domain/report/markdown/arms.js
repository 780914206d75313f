import { sharesOf } from '../../evaluation/tally/describe-served.js';
import { inlineCode } from '../text/neutralise.js';
import { unbroken } from '../text/unbroken.js';
import { numberColumns } from '../words/column.js';
import { describeLatency } from '../words/describe-latency.js';
import { formatChange, formatCount, formatLatencyChange, formatMoney } from '../words/format-quantity.js';
import { suiteCells, suiteColumns } from './suite-column.js';
import { markdownTable } from './table.js';
/** What each suite cost and how long its answers took, from base to head; '' when no arm was run. */
export function markdownArms(suites, maxRows) {
    const columns = [
        ...suiteColumns(suites),
        { heading: 'Model' },
        ...numberColumns('Cost', 'Tokens in / out', 'Latency p50', 'Latency p95'),
    ];
    const items = suites.filter(({ arms }) => arms.base !== undefined || arms.head !== undefined);
    return markdownTable({ columns, items, cellsOf: (suite) => cellsOf(suite, suites) }, maxRows);
}
function cellsOf(suite, suites) {
    const { base, head } = suite.arms;
    const fromTo = (tell, change) => {
        const told = [base, head].flatMap((arm) => (arm === undefined ? [] : [tell(arm)]));
        return `${[...new Set(told)].join(' → ')}${change === undefined ? '' : ` (${unbroken(change)})`}`;
    };
    const changeOf = (describe, quantityOf) => base === undefined || head === undefined ? undefined : describe(quantityOf(base), quantityOf(head));
    return [
        ...suiteCells(suite, suites),
        fromTo(describeModel),
        fromTo(({ cost_usd: usd }) => formatMoney(usd), changeOf(formatChange, ({ cost_usd: usd }) => usd)),
        fromTo(({ input_tokens: read, output_tokens: written }) => unbroken(`${formatCount(read)} / ${formatCount(written)}`)),
        ...['p50', 'p95'].map((quantile) => fromTo((arm) => unbroken(describeLatency(arm, quantile)), changeOf(formatLatencyChange, ({ latency_ms: latency }) => latency[quantile]))),
    ];
}
/** What an arm was to be answered by, and where several models did, how much by which. */
function describeModel({ target, served }) {
    const model = inlineCode(target.model, 60);
    const shares = sharesOf(served);
    return shares.length < 2
        ? model
        : `${model}: ${shares.map(([name, count]) => `${formatCount(count)} by ${inlineCode(name, 60)}`).join(', ')}`;
}

import { describeIncrease, formatGuarded, guardrailTitles } from '../evidence/guardrail-rows.js';
import { rowWords, scoreRows } from '../evidence/score-rows.js';
import { describeDifference } from '../words/explain-metric.js';
import { formatPercent, formatScore } from '../words/format-quantity.js';
import { roleWords } from '../words/role-words.js';
import { alignColumns } from './align-columns.js';
import { terminalName, terminalText } from './text.js';
const headings = ['Suite', 'Metric', 'Base', 'Head', 'Difference (interval)', 'Verdict'];
/** The scores of suites in aligned columns; nothing without suites. */
export function terminalScores(suites, paint) {
    if (suites.length === 0)
        return [];
    const rows = scoreRows(suites).map((row) => cellsOf(row, paint));
    return alignColumns([headings, ...rows], ['left', 'left', 'right', 'right', 'left', 'left']);
}
function cellsOf(row, paint) {
    const name = terminalName(row.suite.name);
    const word = paint(row.word, rowWords(row));
    switch (row.kind) {
        case 'metric':
            return [name, ...numbersOf(row.metric), `${word}${describeTerms(row.metric)}`];
        case 'guardrail': {
            const { guardrail } = row;
            const [base, head] = [guardrail.base, guardrail.head].map((quantity) => formatGuarded(guardrail, quantity));
            return [name, guardrailTitles[guardrail.name], base ?? '', head ?? '', describeIncrease(guardrail), word];
        }
        case 'suite':
            return [name, '–', '–', '–', terminalText(row.suite.reason, 80), word];
    }
}
const numbersOf = (metric) => [
    terminalName(metric.name),
    formatScore(metric.base),
    formatScore(metric.head),
    describeDifference(metric),
];
/** What a metric is held to beside its margin. */
function describeTerms({ floor, role }) {
    const bound = floor === undefined ? '' : ` (floor ${formatPercent(floor.bound)}: ${floor.verdict})`;
    const words = roleWords(role);
    return `${bound}${words === '' ? '' : `, ${words}`}`;
}

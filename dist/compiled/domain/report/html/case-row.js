import { changeIn, moveOf } from '../cases/rank-cases.js';
import { cutText } from '../text/cut-text.js';
import { formatScore, formatSignedPoints } from '../words/format-quantity.js';
export function scoreCells(score) {
    const change = changeIn(score);
    const points = change === undefined ? '–' : formatSignedPoints(change);
    const [base, head] = [formatScore(score?.base ?? null), formatScore(score?.head ?? null)];
    return [score?.metric ?? '–', base, head, points, moveOf(score)];
}
/** The line of a case; `body` opens below its question. */
export function caseRow(told, suite, body) {
    const [metric, base, head, points, move] = scoreCells(told.telling);
    const marks = incidentMark(told);
    return [
        'row',
        [
            'id',
            cutLine(told.id, 80),
            ...(suite === undefined ? [] : [['aside', ` ${cutLine(suite, 60)}`]]),
        ],
        ['cell', ['fold', ['title', cutLine(told.question.text.replace(/\s+/g, ' ').trim(), 110), ...marks], ...body]],
        ['metric', metric],
        ['number', base],
        ['number', head],
        [move === 'worse' || move === 'better' ? move : 'number', points],
    ];
}
const cutLine = (text, limit) => {
    const { text: beginning, left } = cutText(text, limit);
    if (left > 0)
        return `${beginning}…`;
    return beginning === '' ? '(empty)' : beginning;
};
function incidentMark({ incidents }) {
    const arms = ['base', 'head'].filter((arm) => incidents[arm].size > 0);
    return arms.length === 0 ? [] : [['mark', ` incident in ${arms.join(' and ')}`]];
}
/** The kinds of incident of a case, in either arm. */
export const incidentsOf = ({ incidents }) => [
    ...new Set([...incidents.base, ...incidents.head]),
];

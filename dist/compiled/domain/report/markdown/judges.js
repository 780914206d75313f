import { judgeLines } from '../evidence/judge-rows.js';
import { inlineCode } from '../text/neutralise.js';
import { formatAmount } from '../words/format-quantity.js';
import { markdownList } from './table.js';
/** The judges in a line; '' without any. */
export function summariseJudges(suites) {
    const lines = judgeLines(suites);
    if (lines.length === 0)
        return '';
    const moved = lines.filter((line) => line.moved).length;
    const judged = `Judges: ${formatAmount(lines.length, 'metric')} graded by a model`;
    return moved === 0 ? judged : `${judged} · ${moved} whose baseline is invalid`;
}
/** One line for each metric that a judge gives. */
export const markdownJudges = (suites, maxLines) => markdownList(judgeLines(suites), lineOf, maxLines);
const lineOf = ({ suite, metric, model, standing }) => `${inlineCode(suite, 60)}, ${inlineCode(metric, 60)}, by ${inlineCode(model, 100)}: ${standing}`;

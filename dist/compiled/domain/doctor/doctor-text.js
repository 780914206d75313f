import { terminalLine } from '../report/terminal/text.js';
import { formatAmount } from '../report/words/format-quantity.js';
const marks = {
    ok: 'ok       ',
    warning: 'warning  ',
    problem: 'problem  ',
    'not-known': 'not known',
};
/** The report for a person at a terminal: a block for each area, and a count at the end. */
export function doctorText({ findings }, paint) {
    const areas = new Map();
    for (const finding of findings)
        areas.set(finding.area, [...(areas.get(finding.area) ?? []), finding]);
    const blocks = [...areas].flatMap(([area, ofArea]) => [area, ...ofArea.flatMap((each) => linesOf(each, paint)), '']);
    return [...blocks, summaryOf(findings)];
}
function linesOf({ state, says, todo, place }, paint) {
    const at = place === undefined || says.includes(place) ? '' : ` · ${place}`;
    const line = `  ${paint(state, marks[state])} ${terminalLine(`${says}${at}`)}`;
    return todo === undefined || state === 'ok' ? [line] : [line, `            ${terminalLine(todo)}`];
}
/** How many findings of each state there are, the worst first. */
function summaryOf(findings) {
    const count = (state) => findings.filter((each) => each.state === state).length;
    return [
        formatAmount(count('problem'), 'problem'),
        formatAmount(count('warning'), 'warning'),
        `${count('not-known')} not known`,
        `${count('ok')} ok`,
    ].join(', ');
}

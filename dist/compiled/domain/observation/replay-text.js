import { terminalLine, terminalName } from '../report/terminal/text.js';
import { formatMoney } from '../report/words/format-quantity.js';
/** What a replay came to, for people. */
export function replayText(report, path) {
    const { requests, unreadable, drawn, replayed, stopped, cost_usd: costUsd, grader_errors: graderErrors } = report;
    const { scored, errors, error_kinds: kinds, refusals } = report;
    const lines = [
        `replayed ${replayed} of ${drawn} requests (${requests} in the log, ${unreadable} that cannot be put again), ${formatMoney(costUsd)}`,
        ...['baseline', 'candidate'].map((arm) => `${arm}: ${scored[arm]} scored, ${errors[arm]} failed${toldKinds(kinds[arm])}, ${refusals[arm]} refused`),
        ...Object.entries(graderErrors).map(([metric, count]) => `${terminalName(metric)}: ${count} answers not graded`),
        ...(stopped === undefined ? [] : [`stopped early: ${stopped}`]),
        `wrote ${path}`,
    ];
    return lines.map((line) => `${terminalLine(line)}\n`).join('');
}
/** Why calls failed, the commonest first. */
function toldKinds(kinds) {
    const told = Object.entries(kinds).sort(([, one], [, other]) => other - one);
    return told.length === 0 ? '' : ` (${told.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
}

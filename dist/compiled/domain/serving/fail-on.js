import { z } from 'zod';
import { terminalName } from '../report/terminal/text.js';
import { formatAmount } from '../report/words/format-quantity.js';
import { describeStops, troubledBreakers } from './describe-serving.js';
/** What of a gateway's work fails the job it served. */
export const FailWord = z.enum(['incidents', 'budget', 'breaker']);
/** Why a job fails by what its gateway met, a sentence each; none where nothing that it wants told came. */
export function whyFailing(report, { failOn, tolerances }) {
    const reasons = {
        incidents: () => [...beyondTolerance(report, tolerances), ...withoutKind(report)],
        budget: () => stoppedByBudget(report),
        breaker: () => trippedBreakers(report),
    };
    return [...new Set(failOn)].flatMap((word) => reasons[word]());
}
/** Each kind by its share of all calls, as the gate has it of samples. */
function beyondTolerance({ incidents, totals }, tolerances) {
    return Object.entries(incidents)
        .filter(([kind, count]) => count > tolerances[kind] * totals.calls)
        .map(([kind, count]) => {
        const tolerated = `${Number((tolerances[kind] * 100).toFixed(2))} %`;
        return `\`${kind}\` came ${count === 1 ? 'once' : `${count} times`} in ${formatAmount(totals.calls, 'call')}, and ${tolerated} are tolerated (gate.incidents)`;
    });
}
/** Such as a key that is missing, which lies neither at a model nor at what is between; so it is never tolerated. */
function withoutKind({ incidents, totals }) {
    const ofAKind = Object.values(incidents).reduce((sum, count) => sum + count, 0);
    const others = totals.incidents + totals.failed - ofAKind;
    return others > 0 ? [`${formatAmount(others, 'call')} failed by a mistake, which the client was told`] : [];
}
function stoppedByBudget({ totals, stopped_by }) {
    if (totals.stopped === 0)
        return [];
    const scopes = describeStops(stopped_by);
    const by = scopes === '' ? '' : `: ${scopes}`;
    return [`budgets stopped ${formatAmount(totals.stopped, 'call')}${by}`];
}
/** One that has closed again has let calls fail all the same. Clients name models, so a target may be hostile. */
function trippedBreakers(report) {
    const open = troubledBreakers(report).map(({ target, route }) => {
        const whose = route === undefined ? '' : ` for \`${terminalName(route)}\``;
        return `\`${terminalName(target)}\`${whose}`;
    });
    const refused = report.incidents['circuit-open'] ?? 0;
    if (open.length === 0 && refused === 0)
        return [];
    const still = open.length === 0 ? '' : `, and the circuits of ${open.join(', ')} were open at the end`;
    return [`open circuits refused ${formatAmount(refused, 'call')}${still}`];
}

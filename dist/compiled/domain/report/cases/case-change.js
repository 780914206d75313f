import { own } from '../../artifacts/own.js';
import { directionOf } from '../../gate/direction-of.js';
import { decides } from '../../suite/gate-settings.js';
/** head minus base: below zero the case got worse. */
export const changeOf = ({ base, head }) => head - base;
/** The moves of every case of a run, in one pass. */
export function* movesOfCases(run) {
    const metrics = metricsThatTell(run);
    for (const scores of run.cases) {
        const changes = metrics.flatMap((metric) => caseChange(run.name, scores, metric));
        const first = (direction, order) => changes.filter((change) => directionOf(changeOf(change)) === direction).sort(order)[0];
        yield { worse: first(-1, worstFirst), better: first(1, bestFirst) };
    }
}
/** Counts the cases that examples are chosen from. */
export function countMovedCases(suites) {
    const moved = { worse: 0, better: 0 };
    for (const run of suites.filter(({ binding }) => binding)) {
        for (const { worse, better } of movesOfCases(run)) {
            if (worse !== undefined)
                moved.worse += 1;
            if (better !== undefined)
                moved.better += 1;
        }
    }
    return moved;
}
/** Gating metrics; all of them where none gates. */
function metricsThatTell(run) {
    const roles = Object.entries(run.gate.metrics);
    const gating = roles.filter(([, role]) => decides(role));
    return (gating.length > 0 ? gating : roles).map(([metric]) => metric);
}
function caseChange(suite, scores, metric) {
    const base = mean(own(scores.base ?? {}, metric));
    const head = mean(own(scores.head, metric));
    return base === undefined || head === undefined ? [] : [{ suite, case: scores.id, metric, base, head }];
}
function mean(scores) {
    if (scores === undefined || scores.length === 0)
        return undefined;
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
const byCase = (one, other) => {
    if (one.case === other.case)
        return 0;
    return one.case < other.case ? -1 : 1;
};
/** The largest loss first; equal losses by the id of the case. */
export const worstFirst = (one, other) => changeOf(one) - changeOf(other) || byCase(one, other);
/** The largest gain first; equal gains by the id of the case. */
export const bestFirst = (one, other) => changeOf(other) - changeOf(one) || byCase(one, other);

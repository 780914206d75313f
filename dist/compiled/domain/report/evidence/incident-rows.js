import { formatShare } from '../words/format-quantity.js';
import { incidentMeanings } from './incident-meanings.js';
/** Incidents, grader errors and unverified answers of the suites, the ones most frequent in head first. */
export const incidentRows = (suites) => rowsOf(suites, (arm) => [
    ...entriesOf(arm.incidents),
    ['grader error', arm.grader_errors],
    ['unverified answer', arm.unverified],
]);
/** Answers of the suites that were scored and yet are told, the ones most frequent in head first. */
export const noticeRows = (suites) => rowsOf(suites, (arm) => entriesOf(arm.notices));
const entriesOf = (counts) => Object.keys(incidentMeanings).map((kind) => [kind, counts[kind] ?? 0]);
function rowsOf(suites, entries) {
    const rows = suites.flatMap(({ name, arms: { base, head }, incident_verdicts: verdicts }) => {
        const counts = { base: countsOf(base, entries), head: countsOf(head, entries) };
        const kinds = new Set([...counts.base.keys(), ...counts.head.keys()]);
        return [...kinds].map((kind) => ({
            suite: name,
            kind,
            base: counts.base.get(kind) ?? 0,
            head: counts.head.get(kind) ?? 0,
            ...standingOf(verdicts.filter((verdict) => verdict.kind === kind)),
        }));
    });
    return rows.sort((one, other) => other.head - one.head || other.base - one.base);
}
const countsOf = (arm, entries) => new Map(arm === undefined ? [] : entries(arm).filter(([, count]) => count > 0));
function standingOf(verdicts) {
    const words = verdicts.map(({ verdict }) => verdict);
    return {
        tolerance: verdicts[0]?.tolerance,
        exceededIn: verdicts.filter(({ exceeded }) => exceeded).map(({ arm }) => arm),
        word: ['fail', 'inconclusive'].find((word) => words.includes(word)) ?? 'pass',
    };
}
/** What is tolerated of a kind: `2 %` of an arm's samples, `none`, `any`, or a dash. */
export function describeTolerance({ tolerance }) {
    if (tolerance === undefined)
        return '–';
    if (tolerance === 0)
        return 'none';
    return tolerance === 1 ? 'any' : formatShare(tolerance);
}
/** Where a kind stands against its tolerance: `within`, or `above in head: fail`. */
export function describeStanding({ tolerance, exceededIn, word }) {
    if (tolerance === undefined)
        return '–';
    return exceededIn.length === 0 ? 'within' : `above in ${exceededIn.join(' and ')}: ${word}`;
}
/** The kinds of some rows, each once, with what they mean. */
export const meaningsOf = (rows) => [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, meaning: incidentMeanings[kind] }));

import { chooseTarget } from './choose-target.js';
import { fallbackReasonOf } from './fallback-reason.js';
/** Where a call starts: with the candidate that rules and weights choose. */
export function beginWalk(route, call) {
    const { candidate, because } = chooseTarget(route, call);
    const nothing = { nextCheck: 0, tried: [], reasons: [], events: [] };
    return { kind: 'ask', walk: { route, candidate, asked: [candidate], because, ...nothing } };
}
/** After an answer: it stands unless a check fails whose model was not asked yet. A fallback's answer always stands. */
export function afterAnswer(walk, answer) {
    return escalate(walk, ({ fails }) => fails.problemOf(answer)) ?? { kind: 'stand', walk };
}
/** After a call without an answer: a check may send it to another model, else a fallback whose reason was met. */
export function afterFailure(walk, kind) {
    const escalated = escalate(walk, ({ fails }) => fails.incidents.find((incident) => incident === kind));
    if (escalated !== undefined)
        return escalated;
    const reason = kind === 'budget' ? 'budget' : fallbackReasonOf(kind);
    const told = { ...walk, events: [...walk.events, `${walk.candidate.name}: ${kind}`] };
    if (reason === undefined)
        return { kind: 'give-up', walk: told };
    return nextFallback({ ...told, reasons: [...walk.reasons, reason] });
}
/** The first fallback that was not tried, is for a reason that was met and asks nobody twice. */
export function nextFallback(walk) {
    const { route, tried, reasons, events } = walk;
    const index = route.fallbacks.findIndex((fallback, each) => !tried.includes(each) &&
        fallback.on.some((reason) => reasons.includes(reason)) &&
        (fallback.kind === 'stale' || !wasAsked(walk, fallback.candidate)));
    const fallback = route.fallbacks[index];
    if (fallback === undefined)
        return { kind: 'give-up', walk };
    const because = `fallback ${index + 1} after ${events.join(', ')}`;
    const next = { ...walk, tried: [...tried, index], because };
    return fallback.kind === 'stale' ? { kind: 'stale', walk: next } : ask(next, fallback.candidate);
}
/** True when somebody else may still answer if the one who is asked does not. */
export const hasFallback = (walk) => nextFallback({ ...walk, reasons: outages }).kind !== 'give-up';
const outages = ['incident', 'breaker'];
/** True when the one who is asked stands in for somebody who did not answer. */
export const isFallback = ({ tried }) => tried.length > 0;
/** True when the answer of the one who is asked stands, whatever it is like. */
export const isFinal = (walk) => isFallback(walk) || checksLeft(walk).length === 0;
/** Checks that an answer may still fail, with their places among all: those whose model was not asked yet. */
const checksLeft = (walk) => [...walk.route.checks.entries()].filter(([index, { candidate }]) => index >= walk.nextCheck && !wasAsked(walk, candidate));
function escalate(walk, problemOf) {
    if (isFallback(walk))
        return undefined;
    for (const [index, check] of checksLeft(walk)) {
        const problem = problemOf(check);
        if (problem === undefined)
            continue;
        const event = `${walk.candidate.name}: fails check ${index + 1} (${problem})`;
        const told = { ...walk, nextCheck: index + 1, events: [...walk.events, event], because: event };
        return ask(told, check.candidate);
    }
    return undefined;
}
const ask = (walk, candidate) => ({
    kind: 'ask',
    walk: { ...walk, candidate, asked: [...walk.asked, candidate] },
});
const wasAsked = ({ asked }, { name }) => asked.some((each) => each.name === name);

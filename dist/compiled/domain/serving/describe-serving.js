import { describeScope, ScopeKind } from '../inference/budget/scope.js';
import { terminalName, terminalText } from '../report/terminal/text.js';
import { formatAmount, formatCount, formatDuration, formatMoney } from '../report/words/format-quantity.js';
/** The whole of what was served, as sentences without anything that a client wrote. */
export function servingSentences({ totals, in_flight: inFlight, seconds, refused }) {
    const refusals = describeRefusals(refused);
    const { calls, cost_usd: usd } = totals;
    return [
        `${formatAmount(calls, 'call')} in ${formatDuration(seconds * 1000)}, ${formatMoney(usd)}.`,
        ...(calls === 0 ? [] : [`${describeEndings(totals)}.`, `${describeTokens(totals)}.`]),
        ...(totals.cached === 0 ? [] : [`${describeSaved(totals)}.`]),
        ...(totals.unmetered === 0 ? [] : [describeUnmetered(totals)]),
        ...(refusals === '' ? [] : [`Refused while they were read, and no calls: ${refusals}.`]),
        ...(inFlight === 0 ? [] : [`${formatAmount(inFlight, 'call')} had not ended.`]),
    ];
}
const endings = [
    ['answered', 'answered'],
    ['cached', 'from the store'],
    ['incidents', 'handed on as incidents'],
    ['failed', 'failed'],
    ['stopped', 'stopped by a budget'],
    ['left', 'left by the client'],
];
/** How calls ended, those that came to nothing named only where there are some. */
export const describeEndings = (totals) => endings
    .filter(([name]) => name === 'answered' || totals[name] > 0)
    .map(([name, words]) => `${formatCount(totals[name])} ${words}`)
    .join(', ');
function describeTokens(totals) {
    const { input_tokens: read, output_tokens: written, cached_input_tokens: cached, reasoning_tokens: thought } = totals;
    const parts = [
        ...(cached === 0 ? [] : [`${formatCount(cached)} of them from a provider's cache`]),
        ...(thought === 0 ? [] : [`${formatCount(thought)} on reasoning`]),
    ];
    const more = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${formatAmount(read, 'token')} in, ${formatCount(written)} out${more}`;
}
const describeSaved = ({ cached, saved_usd: usd, saved_tokens: tokens }) => `${formatAmount(cached, 'stored answer')} saved ${formatMoney(usd)} and ${formatAmount(tokens, 'token')}`;
const describeUnmetered = ({ unmetered }) => `Of ${formatAmount(unmetered, 'call')} no usage was told; they are paid for at their worst case.`;
/** Calls that came to no answer, whoever is to blame. */
export const troubledCalls = ({ incidents, failed, stopped }) => incidents + failed + stopped;
export const describeTokenPair = ({ input_tokens: read, output_tokens: written }) => `${formatCount(read)} / ${formatCount(written)}`;
/** p50 and p95, or a dash where no provider answered. */
export const describeLatencies = ({ p50, p95 }) => p50 === null || p95 === null ? '–' : `${formatDuration(p50)} / ${formatDuration(p95)}`;
/** Whose cap it is, in words. A name may be hostile. */
export const capHolder = ({ scope, name }) => describeScope({ kind: scope, name });
/** What a cap lets through. */
export const describeCap = ({ measure, per_hour: perHour, most }) => `${describeMeasured(measure, most)}${perHour ? ' an hour' : ''}`;
/** An amount in the measure of a cap. */
export function describeMeasured(measure, amount) {
    switch (measure) {
        case 'usd':
            return formatMoney(amount);
        case 'minutes':
            return `${Number(amount.toFixed(1))} min`;
        case 'tokens':
            return formatAmount(amount, 'token');
        case 'calls':
            return formatAmount(amount, 'call');
    }
}
/** A breaker in a line of a terminal, with whose calls it guards. Its target and its route may be hostile. */
export function describeBreaker({ target, route, state, reason = '' }) {
    const whose = route === undefined ? '' : ` for ${terminalName(route)}`;
    return `circuit ${state}: ${terminalName(target)}${whose}: ${terminalText(reason)}`;
}
/** Breakers that do not let every call pass, which are all that need to be told. */
export const troubledBreakers = ({ breakers }) => breakers.filter(({ state }) => state !== 'closed');
const scopeWords = {
    request: 'a request',
    session: 'a session',
    user: 'a user',
    run: 'the run',
    hour: 'the hour',
    pull_request: 'the pull request',
    day: 'the day',
};
/** `2 by the cap of a session, 1 by the cap of the run`; '' of none. */
export const describeStops = (stoppedBy) => ScopeKind.options
    .flatMap((kind) => (stoppedBy[kind] ? [`${formatCount(stoppedBy[kind])} by the cap of ${scopeWords[kind]}`] : []))
    .join(', ');
/** `2 requests with 400, 1 with 413`; '' of none. */
export const describeRefusals = (refused) => Object.entries(refused)
    .map(([status, count], index) => `${index === 0 ? formatAmount(count, 'request') : formatCount(count)} with ${status}`)
    .join(', ');

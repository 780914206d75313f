import { z } from 'zod';
import { excerptOf } from '../excerpt.js';
/** How many requests of a session are remembered. */
const rememberedRequests = 64;
const Hash = z.string().regex(/^[0-9a-f]{16}$/);
/** What is known of one session; times are milliseconds since 1970. */
export const Session = z.strictObject({
    session: z.string(),
    started_ms: z.number(),
    seen_ms: z.number(),
    calls: z.number().int().nonnegative(),
    tokens: z.number().nonnegative(),
    requests: z.array(Hash).max(rememberedRequests).describe('The last requests as a whole, oldest first'),
    turns: z.array(Hash).max(rememberedRequests).describe('Their last turns'),
    stopped: z
        .strictObject({ reason: z.string(), at_ms: z.number() })
        .optional()
        .describe('Why it makes no further call, and since when'),
});
/** Every session that a kill switch knows, to be kept between jobs. */
export const KillSwitchState = z.strictObject({ version: z.literal(1), sessions: z.array(Session) });
/** A session that makes its first call now. */
export const openSession = (session, nowMs) => ({
    session,
    started_ms: nowMs,
    seen_ms: nowMs,
    calls: 0,
    tokens: 0,
    requests: [],
    turns: [],
});
/** True when nothing need be known of a session any longer: its stop is over, or it has been idle for long. */
export function isOver({ stopped, seen_ms }, nowMs, settings) {
    if (stopped !== undefined)
        return nowMs - stopped.at_ms >= settings.stopped_minutes * 60_000;
    return nowMs - seen_ms >= settings.idle_minutes * 60_000;
}
/** The session with one more request, which is `stopped` when that request, or an earlier one, was one too many. */
export function admit(session, request, nowMs, settings) {
    if (session.stopped !== undefined)
        return session;
    const next = {
        session: session.session,
        started_ms: session.started_ms,
        seen_ms: nowMs,
        calls: session.calls + 1,
        tokens: session.tokens,
        requests: withLatest(session.requests, request.whole),
        turns: withLatest(session.turns, request.turn),
    };
    const reason = crossedCap(session, nowMs, settings) ?? loopIn(next, request, settings);
    if (reason === undefined)
        return next;
    const name = excerptOf(session.session, 60);
    return { ...next, stopped: { reason: `session ${name} ${reason}`, at_ms: nowMs } };
}
const withLatest = (hashes, latest) => hashes.length < rememberedRequests ? [...hashes, latest] : [...hashes.slice(1 - rememberedRequests), latest];
/** The session after a reply that took so many tokens. */
export const countTokens = (session, tokens) => ({
    ...session,
    tokens: session.tokens + tokens,
});
function crossedCap(session, nowMs, settings) {
    const { calls = Infinity, tokens = Infinity, seconds = Infinity } = settings;
    const ageSeconds = (nowMs - session.started_ms) / 1000;
    if (session.calls >= calls)
        return `made ${count(calls, 'call')}, as many as it may`;
    if (session.tokens >= tokens)
        return `took ${count(session.tokens, 'token')}; its cap is ${count(tokens, 'token')}`;
    if (ageSeconds < seconds)
        return undefined;
    return `is ${count(Math.floor(ageSeconds), 'second')} old; its cap is ${count(seconds, 'second')}`;
}
function loopIn(session, request, settings) {
    const { requests, turns } = session;
    const { repeated, cycle_length, cycle_repeats } = settings;
    const same = requests.filter((each) => each === request.whole).length;
    if (repeated !== false && (same >= repeated || endsInRounds(turns, 1, repeated))) {
        return `repeated the same request ${repeated} times: “${request.excerpt()}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${request.excerpt()}”`;
    }
    return undefined;
}
/** True when the last `times` rounds of so many turns are all the same. */
function endsInRounds(turns, length, times) {
    const tail = turns.slice(-length * times);
    return tail.length === length * times && tail.every((turn, index) => turn === tail[index % length]);
}
/** A round of one request is what `repeated` looks for, however often that is. */
const isOneRequest = (turns) => turns.every((turn) => turn === turns[0]);
const count = (amount, noun) => `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;

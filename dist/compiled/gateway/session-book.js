import { admit, countTokens, isOver, openSession, } from '../domain/inference/kill-switch/kill-switch.js';
const allStopped = ({ sessions }) => `no other session begins while as many are stopped as may be known (${sessions})`;
/** Of a session that is bounded by itself only the caps hold. */
const noLoops = { repeated: false, cycle_repeats: false };
/** The sessions that a kill switch knows, never more than its settings say. */
export class SessionBook {
    settings;
    clock;
    /** By name, the one that was seen longest ago first. */
    running = new Map();
    /** Goes on where it was: looked through from its beginning, a map finds the places of all that were deleted. */
    longestIdleFirst;
    /** Since somebody was looked for who may go. */
    kept = 0;
    /** By name, the one that was stopped first is first. */
    stopped = new Map();
    constructor(settings, clock, earlier) {
        this.settings = settings;
        this.clock = clock;
        const since = ({ stopped, seen_ms }) => stopped?.at_ms ?? seen_ms;
        const sessions = [...(earlier?.sessions ?? [])].sort((one, other) => since(one) - since(other));
        for (const session of sessions)
            this.keep(session);
    }
    /** Counts a request to its session. The sentence that refuses it, or `undefined` when the call may be made. */
    admit(name, request, isBounded = false) {
        const nowMs = this.clock.now();
        const known = this.find(name, nowMs);
        if (known === undefined && !this.makeRoom(nowMs))
            return allStopped(this.settings);
        const settings = isBounded ? { ...this.settings, ...noLoops } : this.settings;
        const session = admit(known ?? openSession(name, nowMs), request, nowMs, settings);
        this.keep(session);
        return session.stopped?.reason;
    }
    /** Counts what a session's call took. */
    countTokens(name, tokens) {
        const session = this.running.get(name);
        if (session !== undefined)
            this.running.set(name, countTokens(session, tokens));
    }
    save() {
        const nowMs = this.clock.now();
        const sessions = [...this.stopped.values(), ...this.running.values()];
        return { version: 1, sessions: sessions.filter((session) => !isOver(session, nowMs, this.settings)) };
    }
    /** The session of a name, unless it is over. */
    find(name, nowMs) {
        const session = this.stopped.get(name) ?? this.running.get(name);
        if (session === undefined || !isOver(session, nowMs, this.settings))
            return session;
        this.stopped.delete(name);
        this.running.delete(name);
        return undefined;
    }
    keep(session) {
        const name = session.session;
        this.kept += 1;
        // An iterator that stands still keeps all that its map held since then.
        if (this.kept > this.running.size)
            this.longestIdleFirst = undefined;
        this.running.delete(name);
        if (session.stopped === undefined)
            this.running.set(name, session);
        else
            this.stopped.set(name, session);
    }
    /**
     * Lets sessions go where there are too many: stopped ones that are over, else the longest idle. False when there is
     * none.
     */
    makeRoom(nowMs) {
        if (this.hasRoom())
            return true;
        for (const [name, session] of this.stopped) {
            if (!isOver(session, nowMs, this.settings))
                break;
            this.stopped.delete(name);
        }
        while (!this.hasRoom() && this.running.size > 0)
            this.forgetLongestIdle();
        return this.hasRoom();
    }
    hasRoom() {
        return this.running.size + this.stopped.size < this.settings.sessions;
    }
    forgetLongestIdle() {
        this.kept = 0;
        this.longestIdleFirst ??= this.running.keys();
        const { value: name, done } = this.longestIdleFirst.next();
        if (done)
            this.longestIdleFirst = undefined;
        else
            this.running.delete(name);
    }
}

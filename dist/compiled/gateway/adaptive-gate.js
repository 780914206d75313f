import { enter, leave, openAdaptiveLimit, } from '../domain/inference/retry/adaptive-limit.js';
import { ModelError } from '../ports/model.js';
import { Queue } from './queue.js';
/** A call that would wait longer is sent back, since its deadline is known to those who sent it. */
const longestQueueMs = 20_000;
/** The door of one target: calls enter in the order they came, as many at once as the target bears. */
export class AdaptiveGate {
    limit;
    waiting = new Queue();
    alarm;
    clock;
    random;
    constructor({ clock, random, most }) {
        this.limit = openAdaptiveLimit(most);
        this.clock = clock;
        this.random = random;
    }
    /** True when nobody is inside or waits. */
    isIdle() {
        return this.limit.underWay === 0 && this.waiting.first() === undefined;
    }
    /**
     * Resolves when the call, told by its target's name, may be made; `leave` must follow. Throws the signal's reason
     * when it aborts before, and a retryable `rate-limited` error when the target takes no calls for long.
     */
    enter(name, signal) {
        if (signal?.aborted)
            throw ModelError.unasked(signal.reason);
        if (this.waiting.first() === undefined) {
            const entrance = enter(this.limit, this.moment());
            if (entrance.kind === 'entered') {
                this.limit = entrance.limit;
                return entrance.entry;
            }
        }
        return this.queued(name, signal);
    }
    leave(ending) {
        this.limit = leave(this.limit, ending, this.moment());
        this.admit();
    }
    queued(name, signal) {
        return new Promise((resolve, reject) => {
            const giveUp = () => {
                waiter.isGone = true;
                reject(ModelError.unasked(signal?.reason));
                this.admit();
            };
            const listening = signal !== undefined;
            const settled = () => listening && signal.removeEventListener('abort', giveUp);
            const waiter = {
                name,
                isGone: false,
                let: (entry) => {
                    settled();
                    resolve(entry);
                },
                refuse: (reason) => {
                    settled();
                    reject(reason);
                },
            };
            signal?.addEventListener('abort', giveUp);
            this.waiting.push(waiter);
            this.admit();
        });
    }
    admit() {
        let lookAtMs;
        for (let next = this.waiting.first(); next !== undefined; next = this.waiting.first()) {
            const entrance = next.isGone ? undefined : enter(this.limit, this.moment());
            if (entrance?.kind === 'entered') {
                this.limit = entrance.limit;
                next.let(entrance.entry);
            }
            else if (entrance !== undefined) {
                lookAtMs = entrance.untilMs;
                if (lookAtMs === undefined || this.isSoon(lookAtMs))
                    break;
                next.refuse(takesNoCalls(next.name, lookAtMs - this.clock.now()));
                lookAtMs = undefined;
            }
            this.waiting.shift();
        }
        this.wakeAt(lookAtMs);
    }
    isSoon(untilMs) {
        return untilMs - this.clock.now() <= longestQueueMs;
    }
    /** Looks again at that time; an earlier arrangement is void. */
    wakeAt(atMs) {
        if (this.alarm?.atMs === atMs)
            return;
        this.alarm?.stop.abort();
        this.alarm = undefined;
        if (atMs === undefined)
            return;
        const alarm = { atMs, stop: new AbortController() };
        this.alarm = alarm;
        this.clock.sleep(atMs - this.clock.now(), alarm.stop.signal).then(() => {
            if (this.alarm === alarm)
                this.alarm = undefined;
            this.admit();
        }, () => undefined);
    }
    moment() {
        return { nowMs: this.clock.now(), chance: this.random.next() };
    }
}
function takesNoCalls(name, waitMs) {
    const message = `${name} takes no calls for another ${Math.ceil(waitMs / 1000)} s, by its rate limit`;
    return new ModelError('rate-limited', message, { retryable: true, retryAfterMs: waitMs, attempts: 0 });
}

import { RunningSum, usdOf } from './amount.js';
import { limitsOf } from './caps.js';
import { HourWindow } from './hour-window.js';
import { refusalOfCrossing, refusalOfTime } from './refusal.js';
export function rulesOf(caps) {
    const limits = limitsOf(caps);
    return {
        limits,
        milliseconds: caps.milliseconds,
        isHourly: limits.some(({ hourly }) => hourly),
        isLasting: caps.milliseconds !== undefined || limits.some(({ hourly }) => !hourly),
    };
}
/** What one scope has taken and what its calls under way may still take. */
export class Account {
    scope;
    rules;
    spent = new RunningSum();
    reserved = new RunningSum();
    /** Calls that wait or are under way; an account with any may not be forgotten. */
    holders = 0;
    lastUsedAtMs = 0;
    window;
    beganAtMs;
    constructor(scope, rules, { spent, buckets, beganAtMs } = {}) {
        this.scope = scope;
        this.rules = rules;
        this.window = rules.isHourly ? new HourWindow(buckets) : undefined;
        this.beganAtMs = beganAtMs;
        if (spent !== undefined)
            this.spent.add(spent);
    }
    judge(call, nowMs) {
        const { limits, milliseconds } = this.rules;
        if (milliseconds !== undefined && this.ageMs(nowMs) >= milliseconds)
            return refusalOfTime(this.scope, milliseconds);
        this.window?.forget(nowMs);
        let fits = true;
        for (const limit of limits) {
            const { measure, most } = limit;
            const need = call[measure];
            if (need === 0)
                continue;
            const taken = this.taken(limit);
            if (taken[measure] + this.certain(measure) + need > most)
                return this.refuse(limit, call, nowMs);
            if (taken[measure] + this.reserved[measure] + need > most)
                fits = false;
        }
        return fits ? 'fits' : 'wait';
    }
    reserve(call, nowMs) {
        this.beganAtMs ??= nowMs;
        this.reserved.add(call);
    }
    /** Replaces what a call reserved by what it took. */
    settle(call, actual, nowMs) {
        this.reserved.subtract(call);
        this.spent.add(actual);
        this.window?.add(actual, nowMs);
    }
    /** Dollars that its cap on all it ever takes leaves; `undefined` where it has none. */
    leftUsd() {
        const limit = this.rules.limits.find(({ measure, hourly }) => measure === 'nanoUsd' && !hourly);
        return limit && usdOf({ nanoUsd: Math.max(0, limit.most - this.spent.nanoUsd) });
    }
    /** Milliseconds since the first call, or since the scope began where it began before. */
    ageMs(nowMs) {
        return this.beganAtMs === undefined ? 0 : nowMs - this.beganAtMs;
    }
    /** True when nothing of the last 60 minutes is left to bind. */
    hasEmptyWindow(nowMs) {
        return this.window?.isEmptyAt(nowMs) ?? true;
    }
    /** The account as it outlives the process: what is under way counts as spent at its worst. */
    balance(nowMs) {
        const { spent, reserved, beganAtMs } = this;
        const total = new RunningSum();
        total.add(spent);
        total.add(reserved);
        const window = this.window === undefined ? undefined : new HourWindow(this.window.save());
        if (reserved.calls > 0)
            window?.add(reserved, nowMs);
        return { spent: total, buckets: window?.save() ?? [], beganAtMs };
    }
    taken({ hourly }) {
        return hourly && this.window !== undefined ? this.window.total : this.spent;
    }
    /** What calls under way take for certain: each is one call, however it ends. */
    certain(measure) {
        return measure === 'calls' ? this.reserved.calls : 0;
    }
    refuse(limit, call, nowMs) {
        const { measure, most, hourly } = limit;
        const taken = this.taken(limit)[measure] + this.certain(measure);
        const freeAtMs = hourly && call[measure] <= most ? this.window?.leftAtMs(measure, taken + call[measure] - most) : undefined;
        const retryAfterMs = freeAtMs === undefined ? undefined : freeAtMs - nowMs;
        return refusalOfCrossing({ scope: this.scope, limit, taken, call, counted: 'at one a byte', retryAfterMs });
    }
}

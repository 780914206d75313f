import { RunningSum } from './amount.js';
const minuteMs = 60_000;
/** A minute's bucket leaves when its last moment is 60 minutes ago, so no window of 60 minutes is ever short of one. */
const minutesKept = 61;
/** What the last 60 minutes took, by the minute; never more than 61 buckets. */
export class HourWindow {
    total = new RunningSum();
    buckets = [];
    constructor(saved = []) {
        for (const bucket of saved)
            this.addAt(bucket.minute, bucket);
    }
    add(amount, nowMs) {
        this.forget(nowMs);
        this.addAt(Math.floor(nowMs / minuteMs), amount);
    }
    /** Lets go of the minutes that no window of 60 minutes which ends now or later can hold. */
    forget(nowMs) {
        for (let [oldest] = this.buckets; oldest !== undefined && leavesAtMs(oldest.minute) <= nowMs; [oldest] = this.buckets) {
            this.total.subtract(oldest);
            this.buckets.shift();
        }
    }
    /** When at least `surplus` will have left; `undefined` when not even all of it is as much. */
    leftAtMs(measure, surplus) {
        let left = 0;
        for (const bucket of this.buckets) {
            left += bucket[measure];
            if (left >= surplus)
                return leavesAtMs(bucket.minute);
        }
        return undefined;
    }
    isEmptyAt(nowMs) {
        this.forget(nowMs);
        return this.buckets.length === 0;
    }
    save() {
        return this.buckets.map(({ minute, nanoUsd, tokens, calls }) => ({ minute, nanoUsd, tokens, calls }));
    }
    addAt(minute, amount) {
        const last = this.buckets.at(-1);
        const isOfLast = last !== undefined && last.minute >= minute;
        const bucket = isOfLast ? last : Object.assign(new RunningSum(), { minute });
        if (!isOfLast)
            this.buckets.push(bucket);
        bucket.add(amount);
        this.total.add(amount);
    }
}
const leavesAtMs = (minute) => (minute + minutesKept) * minuteMs;

const seconds = 60;
/** Counts what happened in the last minute, second by second. */
export class RecentCalls {
    counts = new Array(seconds).fill(0);
    lastSecond = 0;
    add(nowMs) {
        this.forget(nowMs);
        const place = this.lastSecond % seconds;
        this.counts[place] = (this.counts[place] ?? 0) + 1;
    }
    inLastMinute(nowMs) {
        this.forget(nowMs);
        return this.counts.reduce((sum, count) => sum + count, 0);
    }
    /** A clock that is set back goes on where it was. */
    forget(nowMs) {
        const second = Math.max(this.lastSecond, Math.floor(nowMs / 1000));
        const passed = Math.min(second - this.lastSecond, seconds);
        for (let step = 0; step < passed; step += 1)
            this.counts[(second - step) % seconds] = 0;
        this.lastSecond = second;
    }
}

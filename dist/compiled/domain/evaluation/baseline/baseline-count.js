/** Counts which answers of base come from the cache, and how old they are. */
export class BaselineCount {
    cached = 0;
    asked = 0;
    undated = 0;
    oldestDays;
    /** Counts a sample of base that has an answer. */
    add({ cached, age_days: days }) {
        if (!cached) {
            this.asked += 1;
            return;
        }
        this.cached += 1;
        if (days === undefined)
            this.undated += 1;
        else
            this.oldestDays = Math.max(days, this.oldestDays ?? 0);
    }
    /** `undefined` where nothing came from the cache, so that nothing could be stale. */
    result() {
        const { cached, asked, undated, oldestDays } = this;
        if (cached === 0)
            return undefined;
        return {
            ...{ cached, asked },
            ...(oldestDays === undefined ? {} : { oldest_days: oldestDays }),
            ...(undated === 0 ? {} : { undated }),
        };
    }
}

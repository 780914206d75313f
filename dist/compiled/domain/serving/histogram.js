/** Counts values of 0 and more by the bucket they fall into. */
export class Histogram {
    bounds;
    counts;
    sum = 0;
    count = 0;
    least = Infinity;
    greatest = 0;
    constructor(bounds) {
        this.bounds = bounds;
        this.counts = new Array(bounds.length + 1).fill(0);
    }
    add(value) {
        const bucket = firstNotBelow(this.bounds, value);
        this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
        this.sum += value;
        this.count += 1;
        this.keepEnds(value, value);
    }
    /** Takes over all that another histogram of the same buckets counted. */
    addAll(other) {
        other.counts.forEach((count, bucket) => {
            this.counts[bucket] = (this.counts[bucket] ?? 0) + count;
        });
        this.sum += other.sum;
        this.count += other.count;
        this.keepEnds(other.least, other.greatest);
    }
    keepEnds(least, greatest) {
        this.least = Math.min(this.least, least);
        this.greatest = Math.max(this.greatest, greatest);
    }
}
/** The index of the first bound that the value does not exceed; their number when it exceeds all. */
function firstNotBelow(bounds, value) {
    let [low, high] = [0, bounds.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((bounds[middle] ?? Infinity) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * About the value below which a share of all lie: somewhere in the bucket of it, as if that were filled evenly; `null`
 * of nothing.
 */
export function quantileOf({ bounds, counts, count, least, greatest }, share) {
    if (count === 0)
        return null;
    const rank = share * count;
    let below = 0;
    for (const [bucket, inBucket] of counts.entries()) {
        if (inBucket > 0 && below + inBucket >= rank) {
            const low = Math.max(least, bounds[bucket - 1] ?? 0);
            const high = Math.min(greatest, bounds[bucket] ?? greatest);
            return low + (high - low) * Math.max(0, (rank - below) / inBucket);
        }
        below += inBucket;
    }
    return greatest;
}
/** Bounds that grow by the fourth root of two, so that a quantile is at most a fifth off: from 1 ms to 17 minutes. */
export const durationBoundsMs = Array.from({ length: 81 }, (_, step) => 2 ** (step / 4));

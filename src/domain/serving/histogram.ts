/** What was measured, counted in buckets that never change: so much memory, however much is measured. */
export type HistogramCounts = {
  /** The largest value of each bucket but the last, ascending; the last one has no end. */
  readonly bounds: readonly number[];
  /** How many values fell into each bucket, one more than there are bounds. */
  readonly counts: readonly number[];
  readonly sum: number;
  readonly count: number;
  /** Infinity of nothing. */
  readonly least: number;
  readonly greatest: number;
};

/** Counts values of 0 and more by the bucket they fall into. */
export class Histogram implements HistogramCounts {
  readonly bounds: readonly number[];
  readonly counts: number[];
  sum = 0;
  count = 0;
  least = Infinity;
  greatest = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.counts = new Array<number>(bounds.length + 1).fill(0);
  }

  add(value: number): void {
    const bucket = firstNotBelow(this.bounds, value);
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.sum += value;
    this.count += 1;
    this.keepEnds(value, value);
  }

  /** Takes over all that another histogram of the same buckets counted. */
  addAll(other: HistogramCounts): void {
    other.counts.forEach((count, bucket) => {
      this.counts[bucket] = (this.counts[bucket] ?? 0) + count;
    });
    this.sum += other.sum;
    this.count += other.count;
    this.keepEnds(other.least, other.greatest);
  }

  private keepEnds(least: number, greatest: number): void {
    this.least = Math.min(this.least, least);
    this.greatest = Math.max(this.greatest, greatest);
  }
}

/** The index of the first bound that the value does not exceed; their number when it exceeds all. */
function firstNotBelow(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * About the value below which a share of all lie: somewhere in the bucket of it, as if that were filled evenly; `null`
 * of nothing.
 */
export function quantileOf({ bounds, counts, count, least, greatest }: HistogramCounts, share: number): number | null {
  if (count === 0) return null;
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
export const durationBoundsMs: readonly number[] = Array.from({ length: 81 }, (_, step) => 2 ** (step / 4));

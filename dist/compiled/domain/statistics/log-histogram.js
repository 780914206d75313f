import { z } from 'zod';
/** Each bucket reaches from its lower edge to 2 % beyond it, which is how exact a quantile is told. */
const lnWidth = Math.log(1.02);
/** A number outside counts as the nearest of these, so that a histogram stays small whatever it is given. */
const [least, most] = [1e-9, 1e9];
/** Numbers counted in buckets of equal width on a logarithmic scale. */
export const LogHistogram = z.strictObject({
    first: z.number().int().describe('Bucket b holds numbers from 1.02^b on'),
    counts: z.array(z.number().int().nonnegative()).max(4200).describe('Of the first bucket and those after it'),
});
export const emptyHistogram = { first: 0, counts: [] };
/** A histogram that is being filled. */
export class FillingHistogram {
    counts = new Map();
    constructor({ first, counts } = emptyHistogram) {
        for (const [index, count] of counts.entries())
            if (count > 0)
                this.counts.set(first + index, count);
    }
    add(value) {
        const bucket = Math.floor(Math.log(Math.min(most, Math.max(least, value))) / lnWidth);
        this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + 1);
    }
    filled() {
        const buckets = [...this.counts.keys()];
        if (buckets.length === 0)
            return emptyHistogram;
        const [first, last] = [Math.min(...buckets), Math.max(...buckets)];
        return {
            first,
            counts: Array.from({ length: last - first + 1 }, (_, index) => this.counts.get(first + index) ?? 0),
        };
    }
}
/** How many numbers a histogram holds. */
export const countOf = ({ counts }) => counts.reduce((sum, count) => sum + count, 0);
/** Between which edges the number of a rank from 1 lies; a RangeError where there are fewer numbers. */
export function edgesOfRank({ first, counts }, rank) {
    let seen = 0;
    for (const [index, count] of counts.entries()) {
        seen += count;
        if (seen >= rank)
            return [Math.exp((first + index) * lnWidth), Math.exp((first + index + 1) * lnWidth)];
    }
    throw new RangeError(`no number of rank ${rank} among ${seen}`);
}

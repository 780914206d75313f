import { z } from 'zod';
import { own } from '../../artifacts/own.js';
/** How far the two gradings of the same answers by the same judge lie apart. */
export const JudgeNoise = z.strictObject({
    pairs: z.number().int().describe('Answers that were graded twice'),
    mean_absolute_difference: z.number(),
    disagreements: z.number().int().describe('Answers that one grading has at 0.5 or above and the other below'),
});
const middle = 0.5;
/** Adds up gradings of the same answer, metric by metric. */
export class NoiseTally {
    sums = new Map();
    add(first, second) {
        for (const [metric, again] of Object.entries(second)) {
            const once = own(first, metric);
            if (once === undefined)
                continue;
            const sum = this.sums.get(metric) ?? { pairs: 0, difference: 0, disagreements: 0 };
            sum.pairs += 1;
            sum.difference += Math.abs(once - again);
            if (once >= middle !== again >= middle)
                sum.disagreements += 1;
            this.sums.set(metric, sum);
        }
    }
    /** `undefined` where nothing was graded twice. */
    of(metric) {
        const sum = this.sums.get(metric);
        if (sum === undefined)
            return undefined;
        const { pairs, difference, disagreements } = sum;
        return { pairs, mean_absolute_difference: difference / pairs, disagreements };
    }
}

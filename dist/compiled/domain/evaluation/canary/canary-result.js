import { z } from 'zod';
import { formatSigned } from '../../report/words/format-quantity.js';
import { mean } from '../../statistics/mean.js';
import { twoSidedSignFlip } from '../../statistics/two-sided-sign-flip.js';
/** How the grades of one metric compare with those on record. */
export const CanaryResult = z.strictObject({
    anchors: z.number().int().describe('Anchors of the suite'),
    graded: z.number().int().describe('Anchors that have a score now and on record'),
    mean_shift: z.number().nullable().describe('Mean of the score now minus the one on record; null without any'),
    mean_absolute_difference: z.number().nullable(),
    p_value: z.number().nullable().describe('Two-sided sign-flip test of the differences'),
    moved: z.boolean().describe('The judge no longer grades as on record'),
    reason: z.string(),
});
/** A mean shift beyond it is a move, however few anchors there are. */
const plainShift = 0.1;
/** Smaller shifts count from here on where the sign-flip test finds them, which takes so many anchors. */
const smallestShift = 0.02;
const enoughToTest = 8;
const significance = 0.01;
/** Scores that fall apart this far on average are a move, even where rises and falls cancel. */
const widestScatter = 0.25;
/** When more than this share of the anchors has no grade, what is left no longer stands for them. */
const tolerableLoss = 0.05;
/**
 * Compares the grades of today with those on record, anchor by anchor. A judge has moved when the mean difference is
 * beyond 0.1, or beyond 0.02 and found by a two-sided sign-flip test at 0.01 over at least 8 anchors, or when the mean
 * absolute difference is beyond 0.25. A canary of which more than a twentieth has no grade says that it moved: nothing
 * shows that it did not.
 */
export function compareCanary(pairs) {
    const differences = pairs.flatMap(({ recorded, now }) => recorded === undefined || now === undefined ? [] : [now - recorded]);
    const counted = { anchors: pairs.length, graded: differences.length };
    const lost = pairs.length - differences.length;
    if (differences.length === 0 || lost > tolerableLoss * pairs.length) {
        const reason = `${lost} of ${pairs.length} anchors could not be compared`;
        const none = { mean_shift: null, mean_absolute_difference: null, p_value: null };
        return { ...counted, ...none, moved: true, reason };
    }
    const measured = {
        mean_shift: mean(differences),
        mean_absolute_difference: mean(differences.map(Math.abs)),
        p_value: twoSidedSignFlip(differences),
    };
    const why = whyMoved(measured, differences.length);
    return { ...counted, ...measured, moved: why !== undefined, reason: why ?? 'it grades as on record' };
}
function whyMoved(measured, count) {
    const { mean_shift: shift, mean_absolute_difference: scatter, p_value: p } = measured;
    const moved = `its grades of ${count} unchanged answers moved by ${formatSigned(shift, 3)} on average`;
    // Differences of scores carry the rounding of binary fractions.
    const isBeyond = (bound) => Math.abs(shift) > bound + 1e-9;
    if (isBeyond(plainShift))
        return `${moved}, beyond ${plainShift}`;
    if (count >= enoughToTest && isBeyond(smallestShift) && p <= significance)
        return `${moved} (sign-flip test, p = ${p.toFixed(4)})`;
    if (scatter <= widestScatter + 1e-9)
        return undefined;
    return `its grades of ${count} unchanged answers differ by ${scatter.toFixed(3)} on average, beyond ${widestScatter}`;
}

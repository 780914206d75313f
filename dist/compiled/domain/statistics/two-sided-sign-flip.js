import { mean } from './mean.js';
import { signFlipTest } from './sign-flip-test.js';
/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test,
 * which is exact, or twice its mid-p. The distribution is symmetric, so the smaller one is that of the tail the sum
 * lies in.
 */
export function twoSidedSignFlip(differences, which = 'p') {
    const isGain = mean(differences) > 0;
    return Math.min(1, 2 * signFlipTest(isGain ? differences.map((each) => -each) : differences)[which]);
}

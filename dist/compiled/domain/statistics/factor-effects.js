import { interactionContrasts, shapleyContrasts } from './factor-contrasts.js';
import { holmAdjustment } from './holm-adjustment.js';
import { mean } from './mean.js';
import { signFlipTest } from './sign-flip-test.js';
import { tInterval } from './t-interval.js';
import { twoSidedSignFlip } from './two-sided-sign-flip.js';
const confidence = 0.95;
/**
 * What each factor contributes to the difference of head and base, and what factors do together beyond that. P-values
 * are sign-flip mid-p, which is exact for a factor without any effect, Holm-adjusted over the parts and over the
 * interactions by themselves. Needs two units.
 */
export function factorEffects(scores) {
    const [base = [], head = []] = [scores[0], scores.at(-1)];
    return {
        total: mean(head) - mean(base),
        parts: estimate(shapleyContrasts(scores), pOfLoss),
        interactions: estimate(interactionContrasts(scores), pOfDifference),
    };
}
function estimate(contrasts, pOf) {
    const adjusted = holmAdjustment(contrasts.map(({ values }) => pOf(values)));
    return contrasts.map(({ factors, values }, index) => ({
        factors,
        effect: mean(values),
        interval: tInterval(values, confidence),
        pValue: adjusted[index] ?? 1,
    }));
}
const pOfLoss = (values) => signFlipTest(values).midP;
const pOfDifference = (values) => twoSidedSignFlip(values, 'midP');

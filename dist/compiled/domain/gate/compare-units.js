import { normalQuantile } from '../statistics/distributions/normal-distribution.js';
import { mean } from '../statistics/mean.js';
import { plusOneLowerBound } from '../statistics/plus-one-bound.js';
import { signFlipTest } from '../statistics/sign-flip-test.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import { tUpperBound } from '../statistics/t-upper-bound.js';
import { tangoInterval } from '../statistics/tango-interval.js';
import { directionOf } from './direction-of.js';
/**
 * Compares head with base, unit by unit: a sign-flip test against "not worse", a score or plus-one t bound against "too
 * much worse".
 */
export function compareUnits({ base, head, binary, unit }, alpha, ties = 'half') {
    const differences = head.map((score, index) => score - (base[index] ?? Number.NaN));
    const flips = signFlipTest(differences);
    const { worse, better } = countDirections(differences);
    return {
        n: differences.length,
        worse,
        better,
        base: mean(base),
        head: mean(head),
        difference: mean(differences),
        interval: binary
            ? tangoInterval(better, worse, differences.length, normalQuantile(1 - alpha))
            : gradedInterval(differences, alpha),
        pFail: ties === 'half' ? flips.midP : flips.p,
        pGain: pOfGain(flips, ties),
        standardDeviation: differences.length < 2 ? 0 : standardDeviation(differences),
        bound: binary ? 'tango' : 'plus-one-t',
        method: describeMethod(binary, unit, { form: flips.form, ties }),
    };
}
/** The flips that are as good as what was seen, or better: all but those that are worse, of which p and mid-p tell. */
function pOfGain({ p, midP }, ties) {
    const worseFlips = 2 * midP - p;
    const pGain = ties === 'half' ? 1 - midP : 1 - worseFlips;
    return p === 1 && midP === 1 ? 1 : pGain;
}
function countDirections(differences) {
    let [worse, better] = [0, 0];
    for (const difference of differences) {
        const direction = directionOf(difference);
        if (direction < 0)
            worse += 1;
        else if (direction > 0)
            better += 1;
    }
    return { worse, better };
}
const gradedInterval = (differences, alpha) => [
    plusOneLowerBound(differences, alpha),
    tUpperBound(differences, alpha),
];
function describeMethod(binary, unit, { form, ties }) {
    const bounds = binary ? 'Tango score interval' : `plus-one t bounds on ${unit} means`;
    return `${bounds}, sign-flip test (${form}${ties === 'full' ? ', ties in full' : ''})`;
}

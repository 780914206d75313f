import { clopperPearsonInterval } from '../statistics/clopper-pearson-interval.js';
import { plusOneLowerBound, plusOneUpperBound } from '../statistics/plus-one-bound.js';
/**
 * Head's mean against an absolute bound: pass when the whole interval is at or above it, fail when all is below. The
 * interval, two-sided at 1 - 2 alpha, is the exact one for single 0/1 scores, since floors are high and a normal
 * approximation is at its worst there, else t with one virtual case at either end.
 */
export function judgeFloor({ head, binary }, bound, alpha) {
    const interval = binary ? binaryInterval(head, alpha) : gradedInterval(head, alpha);
    const [low, high] = interval;
    if (low >= bound)
        return { bound, interval, verdict: 'pass' };
    return { bound, interval, verdict: high < bound ? 'fail' : 'inconclusive' };
}
const binaryInterval = (head, alpha) => clopperPearsonInterval(head.filter((score) => score === 1).length, head.length, alpha);
const gradedInterval = (head, alpha) => [
    plusOneLowerBound(head, alpha, 0),
    plusOneUpperBound(head, alpha, 1),
];

/**
 * The probability that two answers of the same arm differ, by so many passes of a case among so many samples:
 * 2 p (1 - p) k / (k - 1), which is the share of pairs of samples that differ. NaN of fewer than two samples.
 */
export function flipRate(passes, samples) {
    if (samples < 2)
        return Number.NaN;
    return (2 * passes * (samples - passes)) / (samples * (samples - 1));
}

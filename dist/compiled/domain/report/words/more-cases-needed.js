/**
 * About how many more cases would find a drop as large as the margin with 80 % power; `undefined` when that is already
 * so or cannot be told. The detectable drop falls with the square root of the number of cases.
 */
export function moreCasesNeeded(metric) {
    const { detectable_drop: drop, margin, n } = metric;
    if (drop === null || !(margin > 0) || !(drop > margin) || n < 1)
        return undefined;
    return roundUpToTwoDigits(n * (drop / margin) ** 2 - n);
}
function roundUpToTwoDigits(count) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / unit) * unit;
}

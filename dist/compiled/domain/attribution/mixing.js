/** More would take fourteen arms and more, each as large as the suite. */
export const mostFactors = 3;
/** What cannot be told apart, and why. */
export const untold = (reason) => ({ kind: 'untold', reason });
/** Every set of factors but none and all, each as the factors that are in it; the smaller numbers first. */
export function properSubsets(factors) {
    const sets = Array.from({ length: 2 ** factors.length - 2 }, (_, index) => index + 1);
    return sets.map((set) => factors.filter((_, factor) => (set & (2 ** factor)) !== 0));
}

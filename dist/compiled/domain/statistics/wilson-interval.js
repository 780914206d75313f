/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
export function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
}

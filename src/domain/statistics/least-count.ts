/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
export function leastCount(passes: (count: number) => boolean, most = Number.POSITIVE_INFINITY): number {
  let enough = 1;
  while (!passes(enough)) {
    if (enough > most) return Number.POSITIVE_INFINITY;
    enough *= 2;
  }
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (passes(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

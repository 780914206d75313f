import { leastBetween } from './least-count.js';
import { lnGamma } from './ln-gamma.js';

/** Numbers of successes in `n` trials that each succeed with `chance`, by inversion: one word of `nextWord` for each. */
export function binomialDraws(n: number, chance: number, nextWord: () => number): () => number {
  if (chance >= 1) return () => n;
  const upTo = cumulative(n, chance);
  return () => {
    const share = (nextWord() + 0.5) / 2 ** 32;
    return leastBetween(-1, n, (count) => (upTo[count] ?? 1) >= share);
  };
}

function cumulative(n: number, chance: number): Float64Array {
  const [lnSuccess, lnFailure] = [Math.log(chance), Math.log1p(-chance)];
  let sum = 0;
  return Float64Array.from({ length: n + 1 }, (_, k) => {
    const lnWays = lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
    sum += Math.exp(lnWays + k * lnSuccess + (n - k) * lnFailure);
    return sum;
  });
}

/**
 * The probability that two answers differ that are right equally often, from `passes` of `samples` answers: 2 p (1 - p)
 * k / (k - 1), which is without bias. Of fewer than two answers nothing can be said, which is 0.
 */
export function flipRate(passes: number, samples: number): number {
  if (samples < 2) return 0;
  return (2 * passes * (samples - passes)) / (samples * (samples - 1));
}

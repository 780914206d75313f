/** z at 0.95 plus z at 0.80: a one-sided test at 0.05 that finds four of five. */
const standardErrors = 2.49;

/** The drop that n differences with this standard deviation would show with 80 % power (Miller 2024, one-sided). */
export const detectableDrop = (standardDeviation: number, n: number): number =>
  (standardErrors * standardDeviation) / Math.sqrt(n);

/** How many differences with this standard deviation would show a drop with 80 % power. */
export const casesToDetect = (standardDeviation: number, drop: number): number =>
  Math.ceil(((standardErrors * standardDeviation) / drop) ** 2);

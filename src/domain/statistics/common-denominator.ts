const tolerance = 1e-9;

/** The smallest q up to `limit` for which every value is a whole number of q-ths; `undefined` when there is none. */
export function commonDenominator(values: readonly number[], limit: number): number | undefined {
  for (let q = 1; q <= limit; q++) if (areWhole(values, q)) return q;
  return undefined;
}

function areWhole(values: readonly number[], q: number): boolean {
  for (const value of values) if (!(Math.abs(value * q - Math.round(value * q)) < tolerance)) return false;
  return true;
}

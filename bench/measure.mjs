/** The median of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The least of some times: what is left when other work on the machine disturbs least. */
export const best = (numbers) => Math.min(...numbers);

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
export const milliseconds = (ms) => `${ms.toFixed(0)} ms`;

/** A goal that a number must not exceed, and whether it was met. */
export const atMost = (value, limit, show) => ({ goal: `≤ ${show(limit)}`, isMet: value <= limit });

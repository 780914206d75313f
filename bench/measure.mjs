/** The median of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median of each quarter of what was watched over time. */
export const quarterMedians = (numbers) =>
  [0, 1, 2, 3].map((from) => median(numbers.slice((numbers.length * from) / 4, (numbers.length * (from + 1)) / 4)));

/** The least of some times: what is left when other work on the machine disturbs least. */
export const best = (numbers) => Math.min(...numbers);

/** The best and the median of the wall times of some runs, and the best of their processor times where it is known. */
export function timesOf(runs, show) {
  const wallMs = runs.map((run) => run.wallMs);
  const processorMs = runs.flatMap((run) => run.processorMs ?? []);
  const processor = processorMs.length === 0 ? '' : `, processor ${show(best(processorMs))}`;
  return `${show(best(wallMs))} (median ${show(median(wallMs))}${processor})`;
}

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
export const megabytes = (amount) => `${amount.toFixed(0)} MB`;
export const megabytesByQuarter = (medians) => `${medians.map((amount) => amount.toFixed(0)).join(', ')} MB by quarter`;
export const milliseconds = (ms) => `${ms.toFixed(0)} ms`;

/** A goal that a number must not exceed, and whether it was met. */
export const atMost = (value, limit, show) => ({ goal: `≤ ${show(limit)}`, isMet: value <= limit });

export const times = (ratio) => `${ratio.toFixed(1)} times`;

/** A goal that a number must reach, and whether it did. */
export const atLeast = (value, limit, show) => ({ goal: `≥ ${show(limit)}`, isMet: value >= limit });

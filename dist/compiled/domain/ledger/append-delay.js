/** Tries after which a writer gives up; with this many others at once, somebody gets through in each. */
export const mostAppends = 60;
const firstWaitMs = 50;
const longestWaitMs = 2000;
/**
 * Milliseconds before a writer who was overtaken tries again, after `attempt` tries: random up to a bound that doubles,
 * so that writers who met once do not meet again. `chance` is in [0, 1).
 */
export const appendDelayMs = (attempt, chance) => Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempt - 1, 10)) * chance;

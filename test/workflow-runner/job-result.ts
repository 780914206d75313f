import type { StatusFunctions } from './expressions.js';

/** How a job ended, as `needs.<job>.result` has it. */
export type JobResult = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What an ended job says to those that need it. */
export type NeedResult = { readonly result: JobResult; readonly outputs: Readonly<Record<string, string>> };

/**
 * The status functions in the `if` of a job. They look at all its ancestors and not only at what it needs itself: one
 * that was skipped, far up, makes `success()` false though everything between ran well (actions/runner#491, #2205).
 */
export function statusOfAncestors(
  ancestors: ReadonlyMap<string, JobResult>,
  isRunCancelled: () => boolean,
): StatusFunctions {
  const resultsOf = (jobs: readonly string[]) =>
    [...ancestors].filter(([id]) => jobs.length === 0 || jobs.includes(id)).map(([, result]) => result);
  return {
    success: (jobs) => !isRunCancelled() && resultsOf(jobs).every((result) => result === 'success'),
    failure: (jobs) => resultsOf(jobs).some((result) => result === 'failure'),
    cancelled: isRunCancelled,
  };
}

/** The status functions in the `if` of a step, which look at how its job stands (actions/runner, StepsRunner.cs). */
export const statusOfJob = (status: () => Exclude<JobResult, 'skipped'>): StatusFunctions => ({
  success: () => status() === 'success',
  failure: () => status() === 'failure',
  cancelled: () => status() === 'cancelled',
});

/** What the jobs of one matrix, or of one called workflow, come to together. */
export function togetherOf(results: readonly JobResult[]): JobResult {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

/** Ids of everything that a job needs, directly or through others. */
export function ancestorsOf(
  id: string,
  jobs: readonly { readonly id: string; readonly needs: readonly string[] }[],
): Set<string> {
  const needsOf = (job: string) => jobs.find((each) => each.id === job)?.needs ?? [];
  const found = new Set<string>();
  const open = [...needsOf(id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...needsOf(next));
  }
  return found;
}

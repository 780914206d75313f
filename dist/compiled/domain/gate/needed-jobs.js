import { z } from 'zod';
import { readJson } from '../artifacts/read-json.js';
import { UserError } from '../user-error.js';
/** The context `needs` of a job in GitHub Actions, as far as it says how each job ended. */
const Needs = z.record(z.string(), z.looseObject({ result: z.enum(['success', 'failure', 'cancelled', 'skipped']) }));
/**
 * Which of the needed jobs did not succeed, by the context `needs` as JSON. Throws a `UserError` where it cannot be
 * read or names no job, since then nothing was needed and nothing would be missed.
 */
export function unsuccessfulJobs(text) {
    const parsed = Needs.safeParse(readJson(text)?.json);
    if (!parsed.success)
        throw mistake('is not the context `needs` as JSON');
    const jobs = Object.entries(parsed.data);
    if (jobs.length === 0)
        throw mistake('names no job');
    return jobs.flatMap(([name, { result }]) => (result === 'success' ? [] : [{ name, result }]));
}
const mistake = (problem) => new UserError(`the input "needs" ${problem}`, {
    hint: 'give the step the expression toJSON(needs), and name the jobs that it waits for under `needs:` of its job',
});
/** Jobs that did not succeed, in words. */
export const describeJobs = (jobs) => jobs.map(({ name, result }) => `the job ${name} ended as ${result}`).join('; ');

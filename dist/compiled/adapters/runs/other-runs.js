import { dayMs } from '../../domain/day.js';
import { nothingSpent } from '../../domain/inference/budget/amount.js';
import { readRunRecords } from './run-records.js';
import { dayOf, isOfSpan, recordPrefix, totalOf } from './spend-record.js';
/** A run that is so old may still be run again, and then counts for the day on which it is. */
const daysOfReRuns = 7;
/** Reading an attempt takes two requests or more, of a thousand an hour. */
const mostAttempts = 250;
const readersAtOnce = 6;
/** What the other runs of this workflow spent, as far as their artifacts tell. */
export class OtherRuns {
    settings;
    recordsByRun = new Map();
    constructor(settings) {
        this.settings = settings;
    }
    /**
     * A run that has begun and left no record that can be read, because it is under way or was lost, counts as
     * `mostOfARun`. Throws an `Error` that says why nothing can be told, such as a workflow that keeps no records.
     */
    async spent(span, mostOfARun) {
        const attempts = await this.attemptsOf(span);
        if (attempts.length > mostAttempts)
            throw new Error(`there are more than ${mostAttempts} runs to read`);
        const readings = (await inParallel(attempts, (run) => this.read(run))).flat();
        const unknown = readings.filter(({ records }) => records === undefined).map(({ run }) => run);
        if (unknown.length > 0)
            this.tellUnknown(unknown, { ofHowMany: readings.length, mostOfARun });
        const today = dayOf(this.settings.clock.now());
        const known = readings.flatMap(({ records = [] }) => records).filter((record) => isOfSpan(record, span, today));
        return totalOf([...known, ...unknown.map(() => mostOfARun ?? nothingSpent)]);
    }
    /** Every attempt that may have taken from a span, this one included: another job of it may be over. */
    async attemptsOf(span) {
        const latest = await (span.kind === 'day' ? this.runsOfToday() : this.runsOfPullRequest());
        const attempts = await inParallel(latest.filter(({ hasNoSecrets }) => !hasNoSecrets), async (run) => {
            const earlier = Array.from({ length: Math.min(run.attempt - 1, mostAttempts) }, (_, index) => index + 1);
            const known = await inParallel(earlier, (attempt) => this.settings.runs.attempt(run.id, attempt));
            return [...known, run];
        });
        return attempts.flat().filter((run) => span.kind !== 'day' || this.isOfToday(run));
    }
    async runsOfToday() {
        const since = this.beginOfTodayMs() - daysOfReRuns * dayMs;
        const { runs, isWhole } = await this.settings.runs.list({ sinceMs: since });
        if (!isWhole && (runs.at(-1)?.createdAtMs ?? 0) >= this.beginOfTodayMs())
            throw tooMany();
        return runs.filter((run) => this.isOfToday(run));
    }
    async runsOfPullRequest() {
        const { pullRequest, runs: all } = this.settings;
        if (pullRequest === undefined)
            throw new Error('no pull request started this run');
        const { runs, isWhole } = await all.list({ sinceMs: pullRequest.openedAtMs, branch: pullRequest.branch });
        if (!isWhole)
            throw tooMany();
        return runs.filter(({ isOfPullRequest }) => isOfPullRequest);
    }
    isOfToday({ isUnderWay, updatedAtMs }) {
        return isUnderWay || updatedAtMs >= this.beginOfTodayMs();
    }
    beginOfTodayMs() {
        return Math.floor(this.settings.clock.now() / dayMs) * dayMs;
    }
    /** Nothing, where no step of an attempt has begun. */
    async read(run) {
        const { job, runs } = this.settings;
        const prefix = recordPrefix({ runId: run.id, attempt: run.attempt });
        const records = (await this.recordsOf(run.id))?.filter(({ id }) => id.startsWith(prefix));
        if (records !== undefined && records.length > 0)
            return [{ run, records }];
        const isThisOne = run.id === job.runId && run.attempt === job.attempt;
        if (isThisOne || !(await runs.hasBegun(run.id, run.attempt)))
            return [];
        return [{ run, records: undefined }];
    }
    recordsOf(runId) {
        const known = this.recordsByRun.get(runId) ?? readRunRecords(this.settings.runs, runId);
        this.recordsByRun.set(runId, known);
        return known;
    }
    tellUnknown(unknown, { ofHowMany, mostOfARun }) {
        if (unknown.length === ofHowMany && unknown.some(({ isUnderWay }) => !isUnderWay))
            throw new Error(keepsNoRecords);
        const names = unknown.map(({ id, isUnderWay }) => `${id}${isUnderWay ? ' (under way)' : ''}`).join(', ');
        if (mostOfARun === undefined) {
            throw new Error(`there is no record of the runs ${names}, and budget.per_run does not cap them in every measure`);
        }
        this.settings.log.warn(`no record of what these runs spent, so each counts as the most that one may: ${names}`);
    }
}
const tooMany = () => new Error('there are more runs than GitHub lists');
const keepsNoRecords = 'no run left a record; upload the run folder as an artifact called lanegate-run-…, in a step with "if: always()"';
/** Works on a few items at a time, and on no more once one has failed. */
async function inParallel(items, work) {
    const waiting = [...items.entries()];
    const results = [];
    const workers = Array.from({ length: readersAtOnce }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, item] = next;
            results[index] = await work(item);
        }
    });
    try {
        await Promise.all(workers);
    }
    finally {
        waiting.length = 0;
    }
    return results;
}

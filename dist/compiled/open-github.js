import { readOpening, readRunnerEvent } from './adapters/github/event.js';
import { GithubApi } from './adapters/github/github-api.js';
import { GithubOpenPullRequests } from './adapters/github/github-open-pull-requests.js';
import { withStanding } from './adapters/github/with-standing.js';
import { githubLog } from './adapters/runner/github-log.js';
import { GithubRunner } from './adapters/runner/github-runner.js';
import { JobReceipts } from './adapters/runs/job-receipts.js';
import { createJobSpendRecords } from './adapters/runs/job-spend-records.js';
import { noSpendRecords } from './adapters/runs/no-spend-records.js';
import { systemClock } from './adapters/system/clock.js';
/** Where GitHub is, by what the runner says. */
export const githubOf = (environment) => ({
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
});
/** GitHub's API with the token of the step; `permission` is what it needs. */
export const githubApi = (runner, environment, permission) => new GithubApi({ ...githubOf(environment), token: runner.inputs(['github-token'])['github-token'], permission }, systemClock);
/** The pull requests that are open, forks' too. */
export const openPullRequestsOf = (runner, environment) => new GithubOpenPullRequests(githubApi(runner, environment, 'pull-requests: read'));
/** The runner of a step. Whose a run of `workflow_run` is, is looked up whenever somebody asks for the event. */
export function openRunner(environment, scrub) {
    const runner = new GithubRunner(async () => {
        const openPullRequests = openPullRequestsOf(runner, environment);
        return withStanding({ openPullRequests, log: githubLog }, await readRunnerEvent(environment));
    }, scrub);
    return runner;
}
/** Reading the records of other runs is loaded only where a cap asks for them. */
export function openSpendRecords({ runner, files, log }, environment) {
    const job = jobOf(environment);
    if (job === undefined)
        return noSpendRecords;
    const openOtherRuns = async () => {
        const { OtherRuns } = await import('./adapters/runs/other-runs.js');
        const runs = await openRuns(runner, environment);
        return new OtherRuns({ runs, job, pullRequest: await openingOf(runner, environment), clock: systemClock, log });
    };
    return createJobSpendRecords({ job, files, clock: systemClock, log, openOtherRuns });
}
/** The pull request that a run is of, as far as it tells which other runs are of it. */
async function openingOf(runner, environment) {
    const { standing } = await runner.event();
    if (standing?.kind !== 'one')
        return readOpening(environment);
    // Such runs are all of the default branch, whosever pull request they were made for.
    return { branch: undefined, openedAtMs: standing.pullRequest.openedAtMs };
}
/** Reading what other runs left is loaded only where somebody looks for a receipt. */
export function openReceipts({ runner, files, log }, environment) {
    const job = jobOf(environment);
    if (job === undefined)
        return undefined;
    const openRunsWithin = (signal) => openRuns(runner, environment, signal);
    return new JobReceipts({ job, files, clock: systemClock, log, openRuns: openRunsWithin });
}
async function openRuns(runner, environment, signal) {
    const { GithubWorkflowRuns } = await import('./adapters/github/workflow-runs.js');
    const { 'github-token': token } = runner.inputs(['github-token']);
    const workflowRef = environment['GITHUB_WORKFLOW_REF'];
    return new GithubWorkflowRuns({ ...githubOf(environment), token, workflowRef, signal }, systemClock);
}
/** Which attempt of which run this job is of, where the runner says so. */
function jobOf(environment) {
    const [runId, attempt] = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT']].map(Number);
    return runId && attempt ? { runId, attempt } : undefined;
}

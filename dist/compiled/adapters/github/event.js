import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { isUntrustedAccount } from '../../domain/admission/untrusted-account.js';
import { CommitId } from '../../domain/commit-id.js';
import { UserError } from '../../domain/user-error.js';
const Account = z.object({ login: z.string() });
const Repository = z.object({ full_name: z.string() });
const PullRequestPayload = z.object({
    pull_request: z.object({
        number: z.number().int().positive(),
        user: Account.nullish(),
        base: z.object({ ref: z.string().optional(), sha: CommitId, repo: Repository }),
        head: z.object({ ref: z.string().optional(), sha: CommitId, repo: Repository.nullish() }),
        created_at: z.iso.datetime({ offset: true }).optional(),
    }),
});
const MergeGroupPayload = z.object({
    merge_group: z.object({ base_ref: z.string().optional(), base_sha: CommitId, head_sha: CommitId }),
});
const PushPayload = z.object({
    ref: z.string(),
    before: CommitId,
    after: CommitId,
    repository: z.object({ default_branch: z.string() }),
    sender: Account.nullish(),
});
/** `pull_requests` is left out: it is empty for forks, and nothing rests on a number that an event names. */
const WorkflowRunPayload = z.object({
    workflow_run: z.object({
        id: z.number().int().positive(),
        run_attempt: z.number().int().positive(),
        event: z.string(),
        conclusion: z.string().nullish(),
        path: z.string(),
        head_sha: CommitId,
        head_branch: z.string().nullish(),
        head_repository: Repository.nullish(),
        repository: Repository,
    }),
    repository: Repository.extend({ default_branch: z.string() }),
});
/** Events that only people with write access, or the clock, can cause. */
const trustedEvents = new Set(['workflow_dispatch', 'repository_dispatch', 'schedule']);
const nothingNamed = { policy: undefined, head: undefined, pullRequest: undefined };
/**
 * What started this workflow, from `GITHUB_EVENT_NAME` and the file `GITHUB_EVENT_PATH`. Throws a `UserError` outside
 * of a workflow.
 */
export async function readRunnerEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'];
    const path = environment['GITHUB_EVENT_PATH'];
    if (!name || !path) {
        throw new UserError('nothing says what started this workflow: GITHUB_EVENT_NAME or GITHUB_EVENT_PATH is missing', {
            hint: 'run this as a step of a GitHub workflow; from a terminal use the command line instead',
        });
    }
    const parsed = parseRunnerEvent(name, await readPayload(path));
    const event = parsed.kind === 'workflow-run' ? { ...parsed, policy: environment['GITHUB_SHA'] } : parsed;
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT']);
    return attempt > 1 ? { ...event, attempt } : event;
}
/**
 * The branch of the pull request that started this workflow, and when it was opened; `undefined` for any other event.
 */
export async function readOpening(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (environment['GITHUB_EVENT_NAME'] !== 'pull_request' || !path)
        return undefined;
    const { head, created_at } = parse(PullRequestPayload, 'pull_request', await readPayload(path)).pull_request;
    if (head.ref === undefined || created_at === undefined)
        return undefined;
    return { branch: head.ref, openedAtMs: Date.parse(created_at) };
}
async function readPayload(path) {
    try {
        return JSON.parse(await readFile(path, 'utf8'));
    }
    catch (cause) {
        throw new UserError(`the event's payload cannot be read as JSON: ${String(cause)}`, { place: { path }, cause });
    }
}
/**
 * The commits that an event names and whether its head may be trusted. Anything that an outsider could have caused is
 * untrusted, unknown events included. Throws a `UserError` for a payload that does not fit its event.
 */
export function parseRunnerEvent(name, payload) {
    switch (name) {
        case 'pull_request':
            return fromPullRequest(parse(PullRequestPayload, name, payload));
        case 'merge_group': {
            const { base_ref, base_sha, head_sha } = parse(MergeGroupPayload, name, payload).merge_group;
            const sides = { policy: base_sha, head: head_sha, ...targetOf(base_ref) };
            return { ...nothingNamed, kind: 'merge-group', ...sides, isUntrustedHead: false };
        }
        case 'push':
            return fromPush(parse(PushPayload, name, payload));
        case 'workflow_run':
            return fromWorkflowRun(parse(WorkflowRunPayload, name, payload));
        default:
            return { ...nothingNamed, kind: 'other', isUntrustedHead: !trustedEvents.has(name) };
    }
}
/** Trust follows the author of the pull request, never `github.actor`, who is only the last to have touched it. */
function fromPullRequest({ pull_request }) {
    const { number, user, base, head } = pull_request;
    const isFromElsewhere = head.repo?.full_name !== base.repo.full_name;
    return {
        kind: 'pull-request',
        policy: base.sha,
        head: head.sha,
        pullRequest: number,
        ...(user ? { author: user.login } : {}),
        isUntrustedHead: isFromElsewhere || isUntrustedAccount(user?.login),
        ...targetOf(base.ref === undefined ? undefined : `refs/heads/${base.ref}`),
    };
}
/** A bot's own branch is as untrusted as its pull request; on the default branch its work was merged by somebody. */
function fromPush(push) {
    const defaultBranch = push.repository.default_branch;
    const isDefaultBranch = push.ref === `refs/heads/${defaultBranch}`;
    return {
        kind: 'push',
        policy: existing(push.before),
        ...(isDefaultBranch ? {} : { defaultBranch }),
        head: existing(push.after),
        pullRequest: undefined,
        isUntrustedHead: !isDefaultBranch && isUntrustedAccount(push.sender?.login),
        ...targetOf(push.ref),
    };
}
/** Such a run has the rights and the keys of the default branch, so no head is trusted in it, whoever wrote it. */
function fromWorkflowRun({ workflow_run: run, repository }) {
    const cause = {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        conclusion: run.conclusion ?? undefined,
        workflow: run.path.split('@')[0] ?? '',
        head: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        headRepository: run.head_repository?.full_name,
        repository: repository.full_name,
        defaultBranch: repository.default_branch,
    };
    return {
        ...nothingNamed,
        kind: 'workflow-run',
        head: cause.head,
        isUntrustedHead: true,
        targetRef: `refs/heads/${cause.defaultBranch}`,
        cause,
    };
}
const targetOf = (ref) => (ref === undefined ? {} : { targetRef: ref });
/** GitHub writes zeros for the side of a push that does not exist: before the first push, after a deletion. */
const existing = (commit) => (/^0+$/u.test(commit) ? undefined : commit);
function parse(schema, name, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`);
    throw new UserError(`the payload of the event ${name} is not what GitHub sends: ${issues.join('; ')}`, {
        hint: 'run this in a workflow that the event itself started',
    });
}

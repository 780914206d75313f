import { UserError } from '../../domain/user-error.js';
import { CommentMiss, } from '../../ports/conversations/pull-requests.js';
import { Conversation } from './conversation.js';
import { requestFailure, retryRequests } from './retry-requests.js';
/** Version `2026-03-10` drops fields of pull requests; without the header the newest would answer one day. */
const apiVersion = '2022-11-28';
const longestCommentCharacters = 65_536;
const requestTimeoutMs = 30_000;
/** Pull requests on GitHub. The client is loaded and built at the first call. */
export class GithubPullRequests {
    settings;
    clock;
    client;
    constructor(settings, clock) {
        this.settings = settings;
        this.clock = clock;
    }
    /** An answer that got lost leaves no second comment. */
    async upsertComment(pullRequest, comment) {
        const told = { ...comment, body: this.settings.scrub(comment.body) };
        refuseUnfindable(told);
        const client = await this.connect();
        const conversation = new Conversation(client, { ...this.repository(), pullRequest, author: this.author });
        try {
            return await retryRequests(this.clock, () => conversation.upsert(told));
        }
        catch (error) {
            throw explainRefusal(error, pullRequest);
        }
    }
    get author() {
        return this.settings.author ?? 'github-actions[bot]';
    }
    repository() {
        const [owner, repo, ...rest] = this.settings.repository.split('/');
        if (!owner || !repo || rest.length > 0) {
            throw new UserError(`"${this.settings.repository}" is not the name of a repository`, {
                hint: 'write owner/name',
            });
        }
        return { owner, repo };
    }
    connect() {
        this.client ??= this.load();
        return this.client;
    }
    async load() {
        const { getOctokit } = await import('@actions/github');
        const client = getOctokit(this.settings.token, { baseUrl: this.settings.apiUrl });
        client.hook.before('request', (request) => {
            request.headers['x-github-api-version'] = apiVersion;
            request.request = { ...request.request, signal: AbortSignal.timeout(requestTimeoutMs) };
        });
        return client;
    }
}
function refuseUnfindable({ marker, body }) {
    if (marker.trim() === '' || !body.startsWith(marker)) {
        throw new Error('a comment must begin with its marker, or it would never be found again');
    }
    if (body.length > longestCommentCharacters) {
        throw new UserError(`the comment has ${body.length} characters; GitHub takes no more than ${longestCommentCharacters}`, { hint: 'the whole report is in the summary and the artifacts of the run' });
    }
}
function explainRefusal(error, pullRequest) {
    const failure = requestFailure(error);
    if (failure === undefined || error instanceof UserError)
        return error;
    const said = `${failure.status}: ${failure.message}`;
    if (failure.status === 401) {
        return new UserError(`GitHub does not know the token (${said})`, {
            hint: "use the workflow's own token, or renew the secret",
            cause: error,
        });
    }
    if (failure.status !== 403 && failure.status !== 404)
        return new CommentMiss(`GitHub does not take the comment on pull request ${pullRequest} (${said})`, {
            cause: error,
        });
    return new UserError(`GitHub refuses to comment on pull request ${pullRequest} (${said})`, {
        hint: 'give the job "permissions: pull-requests: write"; a pull request of a fork or of a dependency bot has a read-only token, so comment from a "workflow_run" there',
        cause: error,
    });
}

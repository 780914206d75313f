import { UserError } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { OpenPullRequest, PullRequests } from '../../ports/pull-requests.js';
import { requestFailure, retryRequests } from './retry-requests.js';

export type GithubPullRequestsSettings = {
  /** Read once by whoever builds the world; needs `pull-requests: write`. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`; on an Enterprise Server it has a path. */
  readonly apiUrl: string;
  /** The login that the token writes as; `github-actions[bot]` for a workflow's own token. */
  readonly author?: string | undefined;
};

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;
type Comment = Awaited<ReturnType<Octokit['rest']['issues']['createComment']>>['data'];

/** Version `2026-03-10` drops fields of pull requests; without the header the newest would answer one day. */
const apiVersion = '2022-11-28';
const longestCommentCharacters = 65_536;
const requestTimeoutMs = 30_000;

/** Pull requests on GitHub. The client is loaded and built at the first call. */
export class GithubPullRequests implements PullRequests {
  private readonly settings: GithubPullRequestsSettings;
  private readonly clock: Clock;
  private client: Promise<Octokit> | undefined;

  constructor(settings: GithubPullRequestsSettings, clock: Clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Looks for the comment again in every attempt, so an answer that got lost leaves no second comment. Later comments
   * of ours with the same marker, left by jobs that ran side by side, are deleted. Throws a `UserError` for what a
   * permission or setting mends.
   */
  async upsertComment(pullRequest: number, marker: string, body: string): Promise<string> {
    refuseUnfindable(marker, body);
    const client = await this.connect();
    try {
      return await retryRequests(this.clock, () => this.upsertOnce(client, pullRequest, { marker, body }));
    } catch (error) {
      throw explainRefusal(error, pullRequest);
    }
  }

  async withHead(commit: string): Promise<OpenPullRequest[]> {
    const client = await this.connect();
    try {
      const found = await retryRequests(this.clock, () =>
        client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
          ...this.repository(),
          commit_sha: commit,
          per_page: 100,
        }),
      );
      const open = found.filter(({ state, head }) => state === 'open' && head.sha === commit);
      return open.map(({ number, user, base }) => ({ number, author: user?.login, base: base.sha }));
    } catch (error) {
      // GitHub says so of a commit that it does not have.
      if (requestFailure(error)?.status === 422) return [];
      throw explainRefusedLook(error);
    }
  }

  private async upsertOnce(client: Octokit, pullRequest: number, { marker, body }: { marker: string; body: string }) {
    const [first, ...duplicates] = await this.ownComments(client, pullRequest, marker);
    for (const duplicate of duplicates) await this.deleteComment(client, duplicate.id);
    const url = first === undefined ? undefined : await this.updateComment(client, first, body);
    return url ?? (await this.createComment(client, pullRequest, body));
  }

  private async ownComments(client: Octokit, pullRequest: number, marker: string): Promise<Comment[]> {
    const comments = await client.paginate(client.rest.issues.listComments, {
      ...this.repository(),
      issue_number: pullRequest,
      per_page: 100,
    });
    return comments.filter((comment) => this.isOurs(comment) && comment.body?.startsWith(marker) === true);
  }

  /** The comment's URL, or `undefined` when it was deleted meanwhile. */
  private async updateComment(client: Octokit, comment: Comment, body: string): Promise<string | undefined> {
    if (comment.body === body) return comment.html_url;
    try {
      const updated = await client.rest.issues.updateComment({ ...this.repository(), comment_id: comment.id, body });
      return updated.data.html_url;
    } catch (error) {
      if (requestFailure(error)?.status === 404) return undefined;
      throw error;
    }
  }

  private async createComment(client: Octokit, pullRequest: number, body: string): Promise<string> {
    const created = await client.rest.issues.createComment({ ...this.repository(), issue_number: pullRequest, body });
    if (this.isOurs(created.data)) return created.data.html_url;
    // Left standing it would never be found again, and every run would add another.
    await this.deleteComment(client, created.data.id);
    const login = created.data.user?.login ?? 'somebody unknown';
    throw new UserError(`the token writes comments as ${login}, but ${this.author} is expected`, {
      hint: `name ${login} as the author of comments, or use the workflow's own token`,
    });
  }

  private async deleteComment(client: Octokit, id: number): Promise<void> {
    try {
      await client.rest.issues.deleteComment({ ...this.repository(), comment_id: id });
    } catch (error) {
      if (requestFailure(error)?.status !== 404) throw error;
    }
  }

  private isOurs(comment: Comment): boolean {
    return comment.user?.login.toLowerCase() === this.author.toLowerCase();
  }

  private get author(): string {
    return this.settings.author ?? 'github-actions[bot]';
  }

  private repository(): { owner: string; repo: string } {
    const [owner, repo, ...rest] = this.settings.repository.split('/');
    if (!owner || !repo || rest.length > 0) {
      throw new UserError(`"${this.settings.repository}" is not the name of a repository`, {
        hint: 'write owner/name',
      });
    }
    return { owner, repo };
  }

  private connect(): Promise<Octokit> {
    this.client ??= this.load();
    return this.client;
  }

  private async load(): Promise<Octokit> {
    const { getOctokit } = await import('@actions/github');
    const client = getOctokit(this.settings.token, { baseUrl: this.settings.apiUrl });
    client.hook.before('request', (request) => {
      request.headers['x-github-api-version'] = apiVersion;
      request.request = { ...request.request, signal: AbortSignal.timeout(requestTimeoutMs) };
    });
    return client;
  }
}

function refuseUnfindable(marker: string, body: string): void {
  if (marker.trim() === '' || !body.startsWith(marker)) {
    throw new Error('a comment must begin with its marker, or it would never be found again');
  }
  if (body.length > longestCommentCharacters) {
    throw new UserError(
      `the comment has ${body.length} characters; GitHub takes no more than ${longestCommentCharacters}`,
      { hint: 'the whole report is in the summary and the artifacts of the run' },
    );
  }
}

function explainRefusedLook(error: unknown): unknown {
  const failure = requestFailure(error);
  if (failure === undefined || error instanceof UserError || ![401, 403, 404].includes(failure.status)) return error;
  return new UserError(`GitHub refuses to list pull requests (${failure.status}: ${failure.message})`, {
    hint: 'give the job "permissions: pull-requests: read"',
    cause: error,
  });
}

function explainRefusal(error: unknown, pullRequest: number): unknown {
  const failure = requestFailure(error);
  if (failure === undefined || error instanceof UserError) return error;
  const said = `${failure.status}: ${failure.message}`;
  if (failure.status === 401) {
    return new UserError(`GitHub does not know the token (${said})`, {
      hint: "use the workflow's own token, or renew the secret",
      cause: error,
    });
  }
  if (failure.status !== 403 && failure.status !== 404) return error;
  return new UserError(`GitHub refuses to comment on pull request ${pullRequest} (${said})`, {
    hint: 'give the job "permissions: pull-requests: write"; a pull request of a fork or of a dependency bot has a read-only token, so comment from a "workflow_run" there',
    cause: error,
  });
}

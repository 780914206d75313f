import { UserError } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import {
  CommentMiss,
  type CommentOutcome,
  type OwnComment,
  type PullRequests,
} from '../../ports/conversations/pull-requests.js';
import { Conversation, type Octokit } from './conversation.js';
import { RequestError } from './request-error.js';
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
  /** Takes secrets out of what is told. */
  readonly scrub: (text: string) => string;
};

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

  /** An answer that got lost leaves no second comment. */
  async upsertComment(pullRequest: number, comment: OwnComment): Promise<CommentOutcome> {
    const told = { ...comment, body: this.settings.scrub(comment.body) };
    refuseUnfindable(told);
    const client = await this.connect();
    const conversation = new Conversation(client, { ...this.repository(), pullRequest, author: this.author });
    try {
      return await retryRequests(this.clock, () => conversation.upsert(told));
    } catch (error) {
      throw explainRefusal(error, pullRequest);
    }
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
    client.hook.after('request', ({ data, status }) => {
      if (status !== 204 && !isJson(data)) throw new RequestError(500, 'GitHub did not answer with JSON');
    });
    return client;
  }
}

/** The client hands an answer that is cut, or that something on the way has written, on as the text that it is. */
const isJson = (data: unknown): boolean => typeof data === 'object' && !(data instanceof ArrayBuffer);

function refuseUnfindable({ marker, body }: OwnComment): void {
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
  if (failure.status !== 403 && failure.status !== 404)
    return new CommentMiss(`GitHub does not take the comment on pull request ${pullRequest} (${said})`, {
      cause: error,
    });
  return new UserError(`GitHub refuses to comment on pull request ${pullRequest} (${said})`, {
    hint: /\blocked\b/iu.test(failure.message) ? hints.locked : hints.permission,
    cause: error,
  });
}

const hints = {
  locked: 'unlock the conversation, or give the step `comment: false`; no permission helps here',
  permission:
    'give the job "permissions: pull-requests: write"; a pull request of a fork or of a dependency bot has a read-only token, so comment from a "workflow_run" there',
} as const;

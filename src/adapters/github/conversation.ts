import { headOfComment } from '../../domain/report/markdown/comment-stamp.js';
import { UserError } from '../../domain/user-error.js';
import type { CommentOutcome, OwnComment } from '../../ports/conversations/pull-requests.js';
import { requestFailure } from './retry-requests.js';

export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;
type Comment = Awaited<ReturnType<Octokit['rest']['issues']['createComment']>>['data'];

/** What tells one conversation from all others, and our comments in it from those of others. */
export type ConversationSettings = {
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  /** The login that we write as. */
  readonly author: string;
};

const commentsAPage = 100;

/** Longer than it takes from looking for a comment to having created one. */
const raceMs = 600_000;

/**
 * The conversation of one pull request on GitHub, as far as our comments go. Whatever GitHub refuses is thrown as it
 * is.
 */
export class Conversation {
  private readonly client: Octokit;
  private readonly settings: ConversationSettings;
  private readonly repository: { readonly owner: string; readonly repo: string };

  constructor(client: Octokit, settings: ConversationSettings) {
    this.client = client;
    this.settings = settings;
    this.repository = { owner: settings.owner, repo: settings.repo };
  }

  /** One attempt, which finds out for itself what an earlier one has done already. */
  async upsert(comment: OwnComment): Promise<CommentOutcome> {
    const [first, ...duplicates] = await this.find(comment.marker);
    await this.deleteAll(duplicates);
    const outcome = first === undefined ? undefined : await this.update(first, comment);
    if (outcome !== undefined) return outcome;
    return comment.isNews ? this.createOnce(comment) : { kind: 'absent' };
  }

  /**
   * Ours that begin with a marker, the first one first: of the first page that has any. An old conversation has them on
   * its first page, and one that began without us on its last.
   */
  private async find(marker: string): Promise<Comment[]> {
    const { comments, lastPage } = await this.page(1);
    const first = this.ours(comments, marker);
    if (first.length > 0 || lastPage === 1) return first;
    const between = Array.from({ length: lastPage - 2 }, (_, index) => index + 2);
    for (const number of [lastPage, ...between]) {
      const found = this.ours((await this.page(number)).comments, marker);
      if (found.length > 0) return found;
    }
    return [];
  }

  private async page(page: number): Promise<{ comments: readonly Comment[]; lastPage: number }> {
    const { data, headers } = await this.client.rest.issues.listComments({
      ...this.repository,
      issue_number: this.settings.pullRequest,
      per_page: commentsAPage,
      page,
    });
    const [, last = page] = /[?&]page=(\d+)[^>]*>; rel="last"/u.exec(headers.link ?? '') ?? [];
    return { comments: data, lastPage: Number(last) };
  }

  /** The comment brought up to date, or `undefined` when it was deleted meanwhile. */
  private async update(found: Comment, { body, head }: OwnComment): Promise<CommentOutcome | undefined> {
    const written = { kind: 'written', url: found.html_url } as const;
    if (found.body === body) return written;
    if (headOfComment(found.body ?? '') !== head) {
      const current = await this.currentHead();
      if (current !== head) return { kind: 'overtaken', url: found.html_url, by: current };
    }
    try {
      await this.client.rest.issues.updateComment({ ...this.repository, comment_id: found.id, body });
      return written;
    } catch (error) {
      if (requestFailure(error)?.status === 404) return undefined;
      throw error;
    }
  }

  private async currentHead(): Promise<string> {
    const pull_number = this.settings.pullRequest;
    return (await this.client.rest.pulls.get({ ...this.repository, pull_number })).data.head.sha;
  }

  /** Creates the comment, and looks again: another run may have done so at the same time. */
  private async createOnce(comment: OwnComment): Promise<CommentOutcome> {
    const created = await this.create(comment.body);
    const since = new Date(Date.parse(created.created_at) - raceMs).toISOString();
    const recent = await this.client.paginate(this.client.rest.issues.listComments, {
      ...this.repository,
      issue_number: this.settings.pullRequest,
      per_page: commentsAPage,
      since,
    });
    const [first = created, ...later] = this.ours(recent, comment.marker);
    await this.deleteAll(later);
    const outcome = first.id === created.id ? undefined : await this.update(first, comment);
    return outcome ?? { kind: 'written', url: created.html_url };
  }

  private async create(body: string): Promise<Comment> {
    const issue_number = this.settings.pullRequest;
    const { data } = await this.client.rest.issues.createComment({ ...this.repository, issue_number, body });
    if (this.isOurs(data)) return data;
    // Left standing it would never be found again, and every run would add another.
    await this.deleteAll([data]);
    const login = data.user?.login ?? 'somebody unknown';
    throw new UserError(`the token writes comments as ${login}, but ${this.settings.author} is expected`, {
      hint: `name ${login} as the author of comments, or use the workflow's own token`,
    });
  }

  private async deleteAll(comments: readonly Comment[]): Promise<void> {
    for (const { id } of comments) {
      try {
        await this.client.rest.issues.deleteComment({ ...this.repository, comment_id: id });
      } catch (error) {
        if (requestFailure(error)?.status !== 404) throw error;
      }
    }
  }

  private ours(comments: readonly Comment[], marker: string): Comment[] {
    const found = comments.filter((comment) => this.isOurs(comment) && comment.body?.startsWith(marker) === true);
    return found.sort((one, other) => one.id - other.id);
  }

  private isOurs({ user }: Comment): boolean {
    return user?.login.toLowerCase() === this.settings.author.toLowerCase();
  }
}

import { headOfComment } from '../../src/domain/report/markdown/comment-stamp.js';
import { UserError } from '../../src/domain/user-error.js';
import type { CommentOutcome, OwnComment, PullRequests } from '../../src/ports/conversations/pull-requests.js';

export type RecordedComment = {
  readonly pullRequest: number;
  readonly author: string;
  body: string;
  readonly url: string;
};

/** Pull requests in memory; what is written is written by `us`. */
export class RecordedPullRequests implements PullRequests {
  readonly us = 'lanegate[bot]';
  readonly comments: RecordedComment[] = [];
  /** The commits that pull requests have as their heads by now. */
  readonly heads: { readonly number: number; readonly head: string }[] = [];
  private lastId = 0;

  /** Adds a comment as anybody may. */
  add(pullRequest: number, author: string, body: string): RecordedComment {
    this.lastId += 1;
    const url = `https://github.example/acme/shop/pull/${pullRequest}#issuecomment-${this.lastId}`;
    const comment = { pullRequest, author, body, url };
    this.comments.push(comment);
    return comment;
  }

  async upsertComment(pullRequest: number, { marker, body, head, isNews }: OwnComment): Promise<CommentOutcome> {
    if (marker.trim() === '' || !body.startsWith(marker)) throw new Error('a comment must begin with its marker');
    if (body.length > 65_536) throw new UserError('the comment is too long');
    const isOurs = (comment: RecordedComment) =>
      comment.pullRequest === pullRequest && comment.author === this.us && comment.body.startsWith(marker);
    const [first, ...duplicates] = this.comments.filter(isOurs);
    for (const duplicate of duplicates) this.comments.splice(this.comments.indexOf(duplicate), 1);
    if (first === undefined && !isNews) return { kind: 'absent' };
    const comment = first ?? this.add(pullRequest, this.us, body);
    const by = this.heads.find(({ number }) => number === pullRequest)?.head;
    const isOfHead = comment.body === body || headOfComment(comment.body) === head || by === head;
    if (!isOfHead) return { kind: 'overtaken', url: comment.url, by: by ?? '' };
    comment.body = body;
    return { kind: 'written', url: comment.url };
  }
}

export const recordedPullRequests = (): RecordedPullRequests => new RecordedPullRequests();

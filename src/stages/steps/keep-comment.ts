import { commentMarker, stampComment } from '../../domain/report/comment-stamp.js';
import { shortCommit } from '../../domain/report/format-quantity.js';
import type { Log } from '../../ports/log.js';
import type { PullRequests } from '../../ports/pull-requests.js';

export type CommentPorts = {
  readonly pullRequests: Pick<PullRequests, 'upsertComment'>;
  readonly log: Pick<Log, 'info'>;
};

/** The pull request whose one comment is kept up to date, and the commit of it that is told about. */
export type CommentPlace = { readonly pullRequest: number; readonly head: string };

/** What the comment says, and whether it is worth a comment where none stands. */
export type CommentText = { readonly body: string; readonly isNews: boolean };

/** Keeps the one comment up to date and answers where it stands; `undefined` where there is none. */
export async function keepComment(
  { pullRequests, log }: CommentPorts,
  { pullRequest, head }: CommentPlace,
  { body, isNews }: CommentText,
): Promise<string | undefined> {
  const comment = { marker: commentMarker, body: stampComment(body, head), head, isNews };
  const outcome = await pullRequests.upsertComment(pullRequest, comment);
  if (outcome.kind === 'absent') return undefined;
  if (outcome.kind === 'overtaken') {
    const [ours, by] = [shortCommit(head), shortCommit(outcome.by)];
    log.info(`the comment stays as it is: this run is about ${ours}, and the head of the pull request is ${by} by now`);
  }
  return outcome.url;
}

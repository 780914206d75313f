import { commentMarker, stampComment } from '../../../domain/report/markdown/comment-stamp.js';
import { shortCommit } from '../../../domain/report/words/format-quantity.js';
import { describeError, UserError } from '../../../domain/user-error.js';
import { CommentMiss, type PullRequests } from '../../../ports/conversations/pull-requests.js';
import type { Log } from '../../../ports/log.js';

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

/** Where a comment stands, and whether there is any use in another try: a refusal stays, a failure may pass. */
export type TriedComment = { readonly commentUrl: string | undefined; readonly mayComment: boolean };

/** As `keepComment`, for a comment that nothing rests on: what is refused, or fails, is a warning. */
export async function tryComment(
  ports: CommentPorts & { readonly log: Pick<Log, 'warn'> },
  place: CommentPlace,
  text: CommentText,
): Promise<TriedComment> {
  try {
    return { commentUrl: await keepComment(ports, place, text), mayComment: true };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof CommentMiss)) throw error;
    ports.log.warn(describeError(error));
    return { commentUrl: undefined, mayComment: error instanceof CommentMiss };
  }
}

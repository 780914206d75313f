import { commentMarker } from '../domain/report/markdown-comment.js';
import { statusContext, statusDescription } from '../domain/report/override-status.js';
import { type Waiting, waitingComment } from '../domain/report/waiting-comment.js';
import type { CommitStatuses } from '../ports/commit-statuses.js';
import type { PullRequests } from '../ports/pull-requests.js';
import type { Runner } from '../ports/runner.js';

export type AnnouncePorts = {
  readonly statuses: CommitStatuses;
  readonly pullRequests: Pick<PullRequests, 'upsertComment'>;
  readonly runner: Pick<Runner, 'writeSummary'>;
};

/** Says at the commit and in the conversation that an evaluation waits for somebody's approval, and of what. */
export async function announceWaiting(
  { statuses, pullRequests, runner }: AnnouncePorts,
  waiting: Waiting,
  pullRequest: number,
): Promise<void> {
  const { changeSet, environment, runUrl } = waiting;
  const comment = waitingComment(waiting);
  await runner.writeSummary(comment);
  await statuses.set(changeSet.head, {
    state: 'pending',
    context: statusContext,
    description: statusDescription(`waits for approval in environment ${environment}`),
    url: runUrl,
  });
  await pullRequests.upsertComment(pullRequest, commentMarker, comment);
}

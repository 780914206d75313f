import { accidentStatus } from '../domain/report/check-status.js';
import { type Waiting, waitingComment } from '../domain/report/markdown/waiting-comment.js';
import { statusContext, statusDescription } from '../domain/report/override-status.js';
import type { Runner } from '../ports/runner.js';
import { type CommentPlace, type CommentPorts, tryComment } from './steps/verdict/keep-comment.js';
import { type StatusPlace, type StatusPorts, setStatus } from './steps/verdict/set-status.js';

export type AnnounceWaitingPorts = StatusPorts & CommentPorts & { readonly runner: Pick<Runner, 'writeSummary'> };

export type AnnounceWaitingRequest = {
  readonly waiting: Waiting;
  /** None where this run may not set a status. */
  readonly status: StatusPlace | undefined;
  /** None where the head of the pull request has moved on. */
  readonly comment: CommentPlace | undefined;
};

/**
 * Says at the commit and in the conversation that an evaluation waits for somebody's approval, and of what. GitHub
 * itself asks for the approval, so that a comment which is refused, or fails, is a warning.
 */
export async function announceWaiting(
  ports: AnnounceWaitingPorts,
  { waiting, status, comment }: AnnounceWaitingRequest,
): Promise<void> {
  const body = waitingComment(waiting);
  await ports.runner.writeSummary(body);
  if (status !== undefined) {
    const description = statusDescription(`waits for approval in environment ${waiting.environment}`);
    await setStatus(ports, status, { state: 'pending', context: statusContext, description });
  }
  if (comment !== undefined) await tryComment(ports, comment, { body, isNews: true });
}

/** Says at a commit why nothing of it is evaluated. */
export async function announceRefusal(ports: StatusPorts, status: StatusPlace, why: string): Promise<void> {
  await setStatus(ports, status, accidentStatus(why));
}

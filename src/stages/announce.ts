import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { pendingStatus } from '../domain/report/check-status.js';
import { runningComment } from '../domain/report/markdown/running-comment.js';
import type { Files } from '../ports/files.js';
import { mustReadArtifact } from './steps/read/artifacts.js';
import { type CommentPlace, type CommentPorts, tryComment } from './steps/verdict/keep-comment.js';
import { type StatusPlace, type StatusPorts, setStatus } from './steps/verdict/set-status.js';

export type AnnouncePorts = StatusPorts & CommentPorts & { readonly files: Files };

export type AnnounceRequest = {
  readonly folder: string;
  /** None where this run may not set a status. */
  readonly status: StatusPlace | undefined;
  /** None where this run does not comment. */
  readonly comment: CommentPlace | undefined;
  /** The page of this run. */
  readonly runUrl: string | undefined;
};

/**
 * What was said, and whether there is any use in saying more: what is refused once is refused again, a failure may
 * pass.
 */
export type Announced = {
  readonly isPending: boolean;
  readonly mayComment: boolean;
  readonly commentUrl: string | undefined;
};

/**
 * Says of a change that was detected that its verdict is still to come: the status of its commit is pending, and the
 * comment tells what is run. A change that reaches no suite is only told where a comment stands that would be out of
 * date. What is refused, or fails for the comment, is a warning.
 */
export async function announce(ports: AnnouncePorts, request: AnnounceRequest): Promise<Announced> {
  const { folder, status, comment, runUrl } = request;
  const changeSet = await mustReadArtifact(ports.files, `${folder}/${changeSetFile}`, ChangeSet);
  const isPending = status !== undefined && (await setStatus(ports, status, pendingStatus(changeSet)));
  if (comment === undefined) return { isPending, mayComment: false, commentUrl: undefined };
  const text = { body: runningComment(changeSet, { run: runUrl }), isNews: changeSet.suites.length > 0 };
  return { isPending, ...(await tryComment(ports, comment, text)) };
}

import type { CheckStatus } from '../../../domain/report/check-status.js';
import { describeUserError } from '../../../domain/user-error.js';
import { type CommitStatuses, StatusRefusal } from '../../../ports/commit-statuses.js';
import type { Log } from '../../../ports/log.js';

export type StatusPorts = { readonly statuses: CommitStatuses; readonly log: Log };

/** The commit whose status a run may set, and the page that explains it. */
export type StatusPlace = { readonly commit: string; readonly url: string | undefined };

/** Sets a status; answers false, with a warning, where that is not permitted. Any other failure is thrown. */
export async function setStatus(
  { statuses, log }: StatusPorts,
  { commit, url }: StatusPlace,
  status: CheckStatus,
): Promise<boolean> {
  try {
    await statuses.set(commit, { ...status, url });
    return true;
  } catch (error) {
    if (!(error instanceof StatusRefusal)) throw error;
    log.warn(describeUserError(error));
    return false;
  }
}

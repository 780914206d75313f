import { UserError } from '../domain/user-error.js';

export type CommitStatus = {
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** What tells it from other statuses of the commit. */
  readonly context: string;
  /** At most 140 characters. */
  readonly description: string;
  /** Where it is explained. */
  readonly url: string | undefined;
};

/** There is no right to set a status; it stays as it is, and a missing one counts as pending. */
export class StatusRefusal extends UserError {
  override readonly name = 'StatusRefusal';
}

/** What people and rules see at a commit. */
export interface CommitStatuses {
  /** Sets a status, over an earlier one of its context. Throws a `StatusRefusal` where that is not permitted. */
  set(commit: string, status: CommitStatus): Promise<void>;
}

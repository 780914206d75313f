export type CommitStatus = {
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** What tells it from other statuses of the commit. */
  readonly context: string;
  /** At most 140 characters. */
  readonly description: string;
  /** Where it is explained. */
  readonly url: string;
};

/** What people and rules see at a commit. */
export interface CommitStatuses {
  /** Sets a status, over an earlier one of its context. */
  set(commit: string, status: CommitStatus): Promise<void>;
}

import { type CommitStatus, type CommitStatuses, StatusRefusal } from '../../src/ports/commit-statuses.js';

/** Statuses in memory. */
export class RecordedStatuses implements CommitStatuses {
  /** The latest first. */
  readonly seen: (CommitStatus & { readonly commit: string })[] = [];
  isPermitted = true;

  async set(commit: string, status: CommitStatus): Promise<void> {
    if (!this.isPermitted) throw new StatusRefusal('the status stays as it is', { hint: 'give it statuses: write' });
    this.seen.unshift({ commit, ...status });
  }
}

export const recordedStatuses = (): RecordedStatuses => new RecordedStatuses();

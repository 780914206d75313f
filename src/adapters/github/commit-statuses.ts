import { z } from 'zod';
import type { CommitStatus, CommitStatuses } from '../../ports/commit-statuses.js';
import type { GithubApi } from './github-api.js';

/** Statuses of commits on GitHub; needs `statuses: write`. */
export class GithubCommitStatuses implements CommitStatuses {
  private readonly api: GithubApi;

  constructor(api: GithubApi) {
    this.api = api;
  }

  async set(commit: string, { url, ...status }: CommitStatus): Promise<void> {
    const body = { ...status, target_url: url };
    await this.api.send('POST', `statuses/${encodeURIComponent(commit)}`, { body, schema: z.object({}) });
  }
}

import type { ListedPullRequest } from '../domain/admission/standing.js';

/** The pull requests of the repository that are open. */
export interface OpenPullRequests {
  /** All of them. Throws an `Error` that says why they cannot be told. */
  list(): Promise<readonly ListedPullRequest[]>;
}

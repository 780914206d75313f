/** A pull request that is open. */
export type OpenPullRequest = {
  readonly number: number;
  /** The login of whoever opened it; `undefined` for an account that is gone. */
  readonly author: string | undefined;
  /** The tip of the branch that it asks to be merged into. */
  readonly base: string;
};

/** The pull requests of the repository and their conversations. */
export interface PullRequests {
  /** Replaces the one comment that begins with `marker` and is ours, or creates it. Answers its URL. */
  upsertComment(pullRequest: number, marker: string, body: string): Promise<string>;
  /** The open ones whose head is this very commit. */
  withHead(commit: string): Promise<readonly OpenPullRequest[]>;
}

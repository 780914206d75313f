/** The conversation of a pull request. */
export interface PullRequests {
  /** Replaces the one comment that begins with `marker` and is ours, or creates it. Answers its URL. */
  upsertComment(pullRequest: number, marker: string, body: string): Promise<string>;
}

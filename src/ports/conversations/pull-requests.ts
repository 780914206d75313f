/** The one comment of ours in a conversation, as it should stand. */
export type OwnComment = {
  /** How it begins, by which it is found again. */
  readonly marker: string;
  readonly body: string;
  /** The commit that it is about, which its body says as well. */
  readonly head: string;
  /** Whether to write it where none stands; one that stands is brought up to date in any case. */
  readonly isNews: boolean;
};

/**
 * What became of it: nothing where none stood and it is no news, nor where the pull request has another head by now.
 */
export type CommentOutcome =
  | { readonly kind: 'written'; readonly url: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'overtaken'; readonly url: string; readonly by: string };

/** The comment stays as it was for something that may pass, as where GitHub is out of order. */
export class CommentMiss extends Error {
  override readonly name = 'CommentMiss';
}

/** The conversations of the repository's pull requests. */
export interface PullRequests {
  /**
   * Brings the one comment that begins with the marker and is ours up to date, or creates it. One about another commit
   * stays where this commit is not the head of the pull request any more. Of several, as runs side by side leave them,
   * the first is kept. Throws a `UserError` for what a permission or setting mends, and a `CommentMiss` where GitHub
   * does not take it.
   */
  upsertComment(pullRequest: number, comment: OwnComment): Promise<CommentOutcome>;
}

/** An issue of ours as it stands. */
export type KnownIssue = {
  readonly number: number;
  readonly body: string;
  readonly state: IssueState;
};

/** `at` is when it was closed; whoever closes one as a duplicate does not plan it either. */
export type IssueState =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly as: 'completed' | 'not-planned'; readonly at: string };

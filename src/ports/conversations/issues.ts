import type { KnownIssue } from '../../domain/drift/issue/known-issue.js';

/** An issue of ours, and its page. */
export type OwnIssue = KnownIssue & { readonly url: string };

/** The issue that stands, and who of those named was not assigned. */
export type OpenedIssue = OwnIssue & { readonly unassigned: readonly string[] };

export type NewIssue = {
  readonly title: string;
  /** Its first line is the marker by which it is found again. */
  readonly body: string;
  readonly label: string;
  /** Logins, without `@`; whoever may not be assigned is left out, and told. */
  readonly assignees: readonly string[];
};

/** What becomes of an issue; closed, it is closed as completed. */
export type IssueChange = { readonly body: string; readonly state?: 'open' | 'closed' | undefined };

/** Issues of the repository. Every call throws a `UserError` for what a permission or setting mends. */
export interface Issues {
  /** Those that have the label, begin so and are ours, whatever their state, the first one first. */
  find(label: string, beginning: string): Promise<OwnIssue[]>;
  /** Opens an issue, unless another run opened one of that marker meanwhile; answers the one that stands. */
  open(issue: NewIssue): Promise<OpenedIssue>;
  change(issue: number, change: IssueChange): Promise<void>;
  comment(issue: number, body: string): Promise<void>;
}

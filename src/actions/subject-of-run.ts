import type { Runner } from '../ports/runner.js';

/** What a run says its verdict of. */
export type Subject = {
  /** The commit under evaluation, where statuses are set; `undefined` where the event names none. */
  readonly head: string | undefined;
  /** The pull request whose conversation has the comment; a merge group and a push have none. */
  readonly pullRequest: number | undefined;
  /** Whether this run may set a status and comment: never a run that a head from elsewhere started. */
  readonly mayWrite: boolean;
};

/** Whom a run is about, by what started its workflow. */
export async function subjectOfRun({ runner }: { readonly runner: Pick<Runner, 'event'> }): Promise<Subject> {
  const { kind, head, pullRequest, isUntrustedHead } = await runner.event();
  return { head, pullRequest, mayWrite: !isUntrustedHead && (kind === 'pull-request' || kind === 'merge-group') };
}

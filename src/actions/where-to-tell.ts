import type { Log } from '../ports/log.js';
import type { Runner } from '../ports/runner.js';
import { subjectOfRun } from './subject-of-run.js';

/** Where a run may tell what it found; nothing where it may not. */
export type WhereToTell = {
  readonly status: { readonly commit: string; readonly url: string | undefined } | undefined;
  readonly comment: { readonly pullRequest: number; readonly head: string } | undefined;
  readonly runUrl: string | undefined;
};

type Ports = { readonly runner: Pick<Runner, 'event' | 'runUrl'>; readonly log: Pick<Log, 'info'> };

/**
 * The commit and the conversation that a run writes to, by what started its workflow; without a comment where none is
 * wanted.
 */
export async function whereToTell({ runner, log }: Ports, isCommentWanted: boolean): Promise<WhereToTell> {
  const { head, pullRequest, mayWrite } = await subjectOfRun({ runner });
  const runUrl = runner.runUrl();
  if (!mayWrite && isCommentWanted && pullRequest !== undefined) {
    log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
  }
  if (!mayWrite || head === undefined) return { status: undefined, comment: undefined, runUrl };
  const comment = isCommentWanted && pullRequest !== undefined ? { pullRequest, head } : undefined;
  return { status: { commit: head, url: runUrl }, comment, runUrl };
}

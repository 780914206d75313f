import type { Log } from '../ports/log.js';
import type { Runner } from '../ports/runner.js';
import { type ReportPorts, report } from '../stages/report.js';
import { subjectOfRun } from './subject-of-run.js';

export type ReportingPorts = ReportPorts & { readonly runner: Runner; readonly log: Log };

/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
export async function publish(
  ports: ReportingPorts,
  { folder, comment }: { readonly folder: string; readonly comment: boolean },
): Promise<Record<'comment-url' | 'report-path', string>> {
  const { pullRequest, mayWrite } = await subjectOfRun(ports);
  if (comment && !mayWrite && pullRequest !== undefined) {
    ports.log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
  }
  const published = await report(ports, { folder, pullRequest: comment && mayWrite ? pullRequest : undefined });
  return { 'comment-url': published.commentUrl ?? '', 'report-path': published.htmlPath };
}

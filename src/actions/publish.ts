import type { Log } from '../ports/log.js';
import type { Runner } from '../ports/runner.js';
import { type ReportPorts, report } from '../stages/report.js';
import { whereToTell } from './where-to-tell.js';

export type ReportingPorts = ReportPorts & { readonly runner: Runner; readonly log: Log };

/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
export async function publish(
  ports: ReportingPorts,
  { folder, comment: isWanted }: { readonly folder: string; readonly comment: boolean },
): Promise<Record<'comment-url' | 'report-path', string>> {
  const { runUrl, comment } = await whereToTell(ports, isWanted);
  const { commentUrl = '', htmlPath } = await report(ports, { folder, comment, runUrl });
  return { 'comment-url': commentUrl, 'report-path': htmlPath };
}

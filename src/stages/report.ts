import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { Evaluation, evaluationFile } from '../domain/evaluation/evaluation.js';
import { Verdict, verdictFile } from '../domain/gate/verdict.js';
import { htmlReport } from '../domain/report/html-report.js';
import { junitReport } from '../domain/report/junit-report.js';
import { commentMarker, markdownComment } from '../domain/report/markdown-comment.js';
import type { ReportFormat } from '../domain/report/report-format.js';
import { selectExamples } from '../domain/report/select-examples.js';
import type { Files } from '../ports/files.js';
import type { PullRequests } from '../ports/pull-requests.js';
import type { Runner } from '../ports/runner.js';
import { readSamples } from './steps/open-run.js';
import { mustReadArtifact, readArtifact } from './steps/run-folder.js';

const fileOf: Readonly<Record<Exclude<ReportFormat, 'json'>, string>> = {
  markdown: 'comment.md',
  html: 'report.html',
  junit: 'junit.xml',
};

export type RenderRequest = { readonly folder: string; readonly format: ReportFormat };

/** Tells a judged run in one format. */
export async function renderReport({ files }: { readonly files: Files }, request: RenderRequest): Promise<string> {
  const { folder, format } = request;
  const verdict = await mustReadArtifact(files, `${folder}/${verdictFile}`, Verdict);
  if (format === 'json') return `${JSON.stringify(verdict, null, 2)}\n`;
  if (format === 'junit') return junitReport(verdict);
  const evaluation = await readArtifact(files, `${folder}/${evaluationFile}`, Evaluation);
  const changeSet = await mustReadArtifact(files, `${folder}/${changeSetFile}`, ChangeSet);
  const samples = await readSamples(files, folder);
  if (format === 'html') return htmlReport({ changeSet, verdict, samples });
  return markdownComment({
    changeSet,
    verdict,
    examples: evaluation === undefined ? [] : selectExamples(evaluation, samples),
  });
}

/** The reports of a run as written into its folder. */
export type Written = { readonly markdown: string; readonly htmlPath: string };

/** Writes comment.md, report.html and junit.xml beside the verdict they tell. */
export async function writeReports(
  ports: { readonly files: Files },
  { folder }: { readonly folder: string },
): Promise<Written> {
  const texts = new Map<string, string>();
  for (const format of ['markdown', 'html', 'junit'] as const) {
    const text = await renderReport(ports, { folder, format });
    await ports.files.write(`${folder}/${fileOf[format]}`, text);
    texts.set(format, text);
  }
  return { markdown: texts.get('markdown') ?? '', htmlPath: `${folder}/${fileOf.html}` };
}

export type ReportPorts = {
  readonly files: Files;
  readonly pullRequests: PullRequests;
  readonly runner: Pick<Runner, 'writeSummary'>;
};

export type ReportRequest = {
  readonly folder: string;
  /** The pull request whose comment is kept up to date; none when absent. */
  readonly pullRequest: number | undefined;
};

/** What was published, and where the comment stands. */
export type Published = Written & { readonly commentUrl: string | undefined };

/** Writes the reports and the summary of a judged run, then keeps the one comment of its pull request up to date. */
export async function report(ports: ReportPorts, { folder, pullRequest }: ReportRequest): Promise<Published> {
  const written = await writeReports(ports, { folder });
  // Before the comment, which GitHub may refuse.
  await ports.runner.writeSummary(written.markdown);
  if (pullRequest === undefined) return { ...written, commentUrl: undefined };
  const commentUrl = await ports.pullRequests.upsertComment(pullRequest, commentMarker, written.markdown);
  return { ...written, commentUrl };
}

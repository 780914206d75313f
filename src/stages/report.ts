import type { ChangeSet } from '../domain/changes/change-set.js';
import { Evaluation, evaluationFile } from '../domain/evaluation/evaluation.js';
import type { Sample } from '../domain/evaluation/sample.js';
import { Verdict, verdictFile } from '../domain/gate/verdict.js';
import { countMovedCases } from '../domain/report/case-change.js';
import { csvReport } from '../domain/report/csv-report.js';
import { htmlReport } from '../domain/report/html-report.js';
import { junitReport } from '../domain/report/junit-report.js';
import { commentMarker, markdownComment } from '../domain/report/markdown-comment.js';
import type { ReportFormat } from '../domain/report/report-format.js';
import { selectExamples } from '../domain/report/select-examples.js';
import type { Files } from '../ports/files.js';
import type { PullRequests } from '../ports/pull-requests.js';
import type { Runner } from '../ports/runner.js';
import { mustReadArtifact, readArtifact } from './steps/artifacts.js';
import { readSamples } from './steps/open-run.js';
import { readChange } from './steps/read-change.js';

/** A run folder as read for its reports. */
type JudgedRun = {
  readonly verdict: Verdict;
  readonly changeSet: ChangeSet;
  readonly evaluation: Evaluation | undefined;
  readonly samples: readonly Sample[];
};

export type RenderRequest = { readonly folder: string; readonly format: Exclude<ReportFormat, 'csv'> };

/** Tells a judged run in one format. */
export async function renderReport({ files }: { readonly files: Files }, request: RenderRequest): Promise<string> {
  const { folder, format } = request;
  const verdict = await readVerdict(files, folder);
  switch (format) {
    case 'json':
      return `${JSON.stringify(verdict, null, 2)}\n`;
    case 'junit':
      return junitReport(verdict);
    case 'html':
      return htmlReport(await readRun(files, folder, verdict));
    case 'markdown':
      return commentOf(await readRun(files, folder, verdict));
  }
}

/** Tells the samples of a run as CSV, piece by piece. */
export async function renderCsv(
  { files }: { readonly files: Files },
  { folder }: Pick<RenderRequest, 'folder'>,
): Promise<Iterable<string>> {
  const evaluation = await mustReadArtifact(files, `${folder}/${evaluationFile}`, Evaluation);
  return csvReport(evaluation, await readSamples(files, folder));
}

/** The reports of a run as written into its folder. */
export type Written = { readonly markdown: string; readonly htmlPath: string };

/** Writes comment.md, report.html and junit.xml beside the verdict they tell. */
export async function writeReports(
  { files }: { readonly files: Files },
  { folder }: { readonly folder: string },
): Promise<Written> {
  const run = await readRun(files, folder, await readVerdict(files, folder));
  const markdown = commentOf(run);
  const htmlPath = `${folder}/report.html`;
  await files.write(`${folder}/comment.md`, markdown);
  await files.write(htmlPath, htmlReport(run));
  await files.write(`${folder}/junit.xml`, junitReport(run.verdict));
  return { markdown, htmlPath };
}

const readVerdict = (files: Files, folder: string): Promise<Verdict> =>
  mustReadArtifact(files, `${folder}/${verdictFile}`, Verdict);

async function readRun(files: Files, folder: string, verdict: Verdict): Promise<JudgedRun> {
  const evaluation = await readArtifact(files, `${folder}/${evaluationFile}`, Evaluation);
  return {
    ...{ verdict, evaluation },
    changeSet: await readChange(files, folder, evaluation),
    samples: await readSamples(files, folder),
  };
}

const commentOf = ({ changeSet, verdict, evaluation, samples }: JudgedRun): string =>
  markdownComment({
    changeSet,
    verdict,
    examples: evaluation === undefined ? [] : selectExamples(evaluation, samples),
    moved: countMovedCases(evaluation?.suites ?? []),
  });

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

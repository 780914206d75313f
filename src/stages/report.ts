import type { ChangeSet } from '../domain/changes/change-set.js';
import type { Evaluation } from '../domain/evaluation/evaluation.js';
import type { Sample } from '../domain/evaluation/sample.js';
import { Verdict, verdictFile } from '../domain/gate/verdict.js';
import { countMovedCases } from '../domain/report/case-change.js';
import { CsvReport } from '../domain/report/csv-report.js';
import type { Example } from '../domain/report/example.js';
import { htmlReport } from '../domain/report/html-report.js';
import { junitReport } from '../domain/report/junit-report.js';
import { commentMarker, markdownComment } from '../domain/report/markdown-comment.js';
import type { ReportFormat } from '../domain/report/report-format.js';
import { ScoreBoard } from '../domain/report/score-board.js';
import { ExampleSearch } from '../domain/report/select-examples.js';
import type { Files } from '../ports/files.js';
import type { PullRequests } from '../ports/pull-requests.js';
import type { Runner } from '../ports/runner.js';
import { mustReadArtifact } from './steps/artifacts.js';
import { mustReadEvaluation, readEvaluation } from './steps/evaluation-file.js';
import { readChange } from './steps/read-change.js';
import { readSamples } from './steps/read-samples.js';
import { readTraces } from './steps/read-traces.js';

/** A run folder as read for its reports. */
type JudgedRun = {
  readonly verdict: Verdict;
  readonly changeSet: ChangeSet;
  readonly evaluation: Evaluation | undefined;
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
      return (await readReports(files, folder, verdict)).html;
    case 'markdown':
      return (await readReports(files, folder, verdict)).markdown;
  }
}

/** Samples of a table that are written at once. */
const batchSize = 500;

/** Tells the samples of a run as CSV, piece by piece. */
export async function* renderCsv(
  { files }: { readonly files: Files },
  { folder }: Pick<RenderRequest, 'folder'>,
): AsyncGenerator<string> {
  const table = new CsvReport(await mustReadEvaluation(files, folder));
  yield table.header();
  let batch: Sample[] = [];
  for await (const sample of readSamples(files, folder)) {
    batch.push(sample);
    if (batch.length < batchSize) continue;
    yield table.rows(batch);
    batch = [];
  }
  yield table.rows(batch);
}

/** The reports of a run as written into its folder. */
export type Written = { readonly markdown: string; readonly htmlPath: string };

/** Writes comment.md, report.html and junit.xml beside the verdict they tell. */
export async function writeReports(
  { files }: { readonly files: Files },
  { folder }: { readonly folder: string },
): Promise<Written> {
  const verdict = await readVerdict(files, folder);
  const { markdown, html } = await readReports(files, folder, verdict);
  const htmlPath = `${folder}/report.html`;
  await files.write(`${folder}/comment.md`, markdown);
  await files.write(htmlPath, html);
  await files.write(`${folder}/junit.xml`, junitReport(verdict));
  return { markdown, htmlPath };
}

const readVerdict = (files: Files, folder: string): Promise<Verdict> =>
  mustReadArtifact(files, `${folder}/${verdictFile}`, Verdict);

/** Reads the samples twice, however many there are: for which cases are worth telling, and for the texts of those. */
async function readReports(
  files: Files,
  folder: string,
  verdict: Verdict,
): Promise<{ readonly markdown: string; readonly html: string }> {
  const evaluation = await readEvaluation(files, folder);
  const changeSet = await readChange(files, folder, evaluation);
  const board = new ScoreBoard();
  for await (const sample of readSamples(files, folder)) board.add(sample);
  const cases = board.shown(verdict.suites);
  const search = new ExampleSearch(evaluation ?? { suites: [] });
  for await (const sample of readSamples(files, folder)) {
    cases.add(sample);
    search.add(sample);
  }
  cases.addTags(evaluation?.suites ?? []);
  for await (const span of readTraces(files, folder)) cases.addSpan(span);
  return {
    markdown: commentOf({ changeSet, verdict, evaluation }, search.examples()),
    html: htmlReport({ changeSet, verdict, cases, spreads: board.spreads() }),
  };
}

const commentOf = ({ changeSet, verdict, evaluation }: JudgedRun, examples: readonly Example[]): string =>
  markdownComment({ changeSet, verdict, examples, moved: countMovedCases(evaluation?.suites ?? []) });

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

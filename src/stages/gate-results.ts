import { digestOfText } from '../domain/artifacts/digest.js';
import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { evaluationFile } from '../domain/evaluation/evaluation.js';
import { samplesFile } from '../domain/evaluation/sample.js';
import {
  type ArmResults,
  changeOfResults,
  evaluationOfResults,
  type ForeignRun,
  type ResultsGate,
} from '../domain/formats/results/evaluation-of-results.js';
import { readResults } from '../domain/formats/results/read-results.js';
import { samplesOfResults } from '../domain/formats/results/samples-of-results.js';
import { judge } from '../domain/gate/judge.js';
import type { UnsuccessfulJob } from '../domain/gate/needed-jobs.js';
import { heldToJobs } from '../domain/gate/unjudged.js';
import { type Verdict, verdictFile } from '../domain/gate/verdict.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import { readArtifact, writeArtifact } from './steps/read/artifacts.js';
import { mustReadFile } from './steps/read/must-read-file.js';

export type GateResultsRequest = {
  /** Where the run is written, as one of our own would be. */
  readonly folder: string;
  /** Head is only held to its floors when absent. */
  readonly basePath: string | undefined;
  readonly headPath: string;
  /** What the results are called in reports. */
  readonly suite: string;
  readonly gate: ResultsGate;
  /** The jobs that were to make these results and did not succeed. */
  readonly unsuccessful?: readonly UnsuccessfulJob[];
};

/** The verdict over another harness's results, and the change that it is about. */
export type JudgedResults = { readonly verdict: Verdict; readonly changeSet: ChangeSet };

/**
 * Judges the results of another harness and leaves what a run of our own leaves: the evaluation, its samples and the
 * verdict. A folder that holds a run of our own is a `UserError`, since it would be lost.
 */
export async function gateResults(
  { files }: { readonly files: Files },
  request: GateResultsRequest,
): Promise<JudgedResults> {
  const { folder, basePath, headPath, suite, gate, unsuccessful = [] } = request;
  await refuseRunOfOurOwn(files, folder);
  const base = basePath === undefined ? undefined : await readArm(files, basePath);
  const run: ForeignRun = { suite, base, head: await readArm(files, headPath), gate };
  const [evaluation, changeSet] = [evaluationOfResults(run), changeOfResults(run)];
  const verdict = heldToJobs(judge(changeSet, evaluation), changeSet, unsuccessful);
  await writeArtifact(files, `${folder}/${changeSetFile}`, changeSet);
  await writeArtifact(files, `${folder}/${evaluationFile}`, evaluation);
  await writeSamples(files, folder, run);
  await writeArtifact(files, `${folder}/${verdictFile}`, verdict);
  return { verdict, changeSet };
}

async function refuseRunOfOurOwn(files: Files, folder: string): Promise<void> {
  const path = `${folder}/${changeSetFile}`;
  const known = await readArtifact(files, path, ChangeSet);
  if (known === undefined || known.harness !== undefined) return;
  throw new UserError('this folder holds a run of Lanegate itself', {
    place: { path },
    hint: 'give the results of another harness a folder of their own',
  });
}

async function readArm(files: Files, path: string): Promise<ArmResults> {
  const text = await mustReadFile(files, path);
  return { results: readResults(text, path), path, digest: digestOfText(text) };
}

async function writeSamples(files: Files, folder: string, { suite, base, head }: ForeignRun): Promise<void> {
  await files.write(`${folder}/${samplesFile}`, '');
  const journal = await files.append(`${folder}/${samplesFile}`);
  for (const [arm, results] of [
    ['base', base],
    ['head', head],
  ] as const) {
    if (results === undefined) continue;
    for (const sample of samplesOfResults(suite, arm, results)) journal.add(JSON.stringify(sample));
    await journal.flush();
  }
  await journal.close();
}

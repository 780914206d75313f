import { readJson } from '../../../domain/artifacts/read-json.js';
import { CaseScores, Evaluation, evaluationFile } from '../../../domain/evaluation/evaluation.js';
import { evaluationText } from '../../../domain/evaluation/evaluation-text.js';
import { EvaluationParts } from '../../../domain/evaluation/shards/part-evaluation.js';
import { PackedList } from '../../../domain/packed/packed-list.js';
import { whyUnfit } from '../../../domain/suite/issues/why-unfit.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';
import { missingArtifact, parseArtifact } from './artifacts.js';

export const writeEvaluation = (files: Files, folder: string, evaluation: Evaluation): Promise<void> =>
  files.write(`${folder}/${evaluationFile}`, evaluationText(evaluation));

/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
export async function readEvaluation(files: Files, folder: string): Promise<Evaluation | undefined> {
  const path = `${folder}/${evaluationFile}`;
  const lines = await files.lines(path);
  if (lines === undefined) return undefined;
  const cases: PackedList<CaseScores>[] = [];
  const parts = new EvaluationParts((suite, text) => {
    cases[suite] ??= new PackedList();
    cases[suite].push(parseCase(text, path));
  });
  for await (const line of lines) parts.push(line);
  const { suites, ...facts } = parseArtifact(parts.rest, path, Evaluation);
  if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0)) throw strangeCases(path);
  return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}

/** Reads the evaluation that must be there. */
export async function mustReadEvaluation(files: Files, folder: string): Promise<Evaluation> {
  const evaluation = await readEvaluation(files, folder);
  if (evaluation !== undefined) return evaluation;
  throw missingArtifact(`${folder}/${evaluationFile}`);
}

function parseCase(text: string, path: string): CaseScores {
  const value = readJson(text)?.json;
  const parsed = CaseScores.safeParse(value);
  if (parsed.success) return parsed.data;
  const { why } = whyUnfit(value, CaseScores, { path });
  throw new UserError(`a case of this artifact is not of the expected shape: ${why}`, {
    place: { path, key: 'suites.cases' },
    hint: 'was it made by another version of Lanegate?',
  });
}

const strangeCases = (path: string): UserError =>
  new UserError('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
  });

import type { Evaluation } from '../../domain/evaluation/evaluation.js';
import type { SuitePlan } from '../../domain/evaluation/plan-suite.js';
import { CaseHistory } from '../../domain/history/case-history.js';
import type { FreshAnswers } from '../../domain/history/fresh-answers.js';
import { HistoryLine, historyFile, historyKeyOf } from '../../domain/history/history-line.js';
import type { Files } from '../../ports/files.js';
import { readJournal } from './read-samples.js';

export type HistoryRequest = {
  /** Where the history is kept, from one run to the next. */
  readonly folder: string;
  readonly plans: readonly SuitePlan[];
  readonly fresh: FreshAnswers;
};

/**
 * Adds what this process asked base to the history, then tells the cases of the evaluation with all that is known of
 * them. A line that is damaged is passed over: the history informs, and decides nothing.
 */
export async function continueHistory(
  files: Files,
  evaluation: Evaluation,
  { folder, plans, fresh }: HistoryRequest,
): Promise<Evaluation> {
  const keys = evaluation.suites.map(historyKeyOf).filter((key) => key !== undefined);
  if (keys.length === 0) return evaluation;
  const path = `${folder}/${historyFile}`;
  await addLines(files, path, linesOf(evaluation, plans, fresh));
  const history = new CaseHistory(keys);
  for await (const line of readJournal(files, path, HistoryLine)) history.add(line);
  return { ...evaluation, suites: evaluation.suites.map((run) => history.tell(run)) };
}

function* linesOf({ suites }: Evaluation, plans: readonly SuitePlan[], fresh: FreshAnswers): Generator<HistoryLine> {
  for (const plan of plans) {
    const run = suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
    if (run !== undefined) yield* fresh.linesOf(plan, run);
  }
}

/** No journal is opened where there is nothing to add. */
async function addLines(files: Files, path: string, lines: Iterable<HistoryLine>): Promise<void> {
  const all = [...lines];
  if (all.length === 0) return;
  const journal = await files.append(path);
  for (const line of all) journal.add(JSON.stringify(line));
  await journal.close();
}

import type { Evaluation } from '../../../domain/evaluation/evaluation.js';
import type { SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import { CaseHistory } from '../../../domain/history/case-history.js';
import type { FreshAnswers, HistoryRun } from '../../../domain/history/fresh-answers.js';
import { HistoryLine, historyFile, historyKeyOf } from '../../../domain/history/history-line.js';
import type { Files, Journal } from '../../../ports/files.js';
import { readJournal } from '../read/read-journal.js';

export type HistoryRequest = HistoryRun & {
  /** Where the history is kept, from one run to the next. */
  readonly folder: string;
  readonly plans: readonly SuitePlan[];
  readonly fresh: FreshAnswers;
};

/**
 * Adds what this process asked anew to the history, and tells the cases of the evaluation with what other runs know of
 * them, so that a run comes to the same however often it is stopped and run again. A line that is damaged is passed
 * over: the history informs, and decides nothing.
 */
export async function continueHistory(
  files: Files,
  evaluation: Evaluation,
  request: HistoryRequest,
): Promise<Evaluation> {
  const keys = evaluation.suites.map(historyKeyOf).filter((key) => key !== undefined);
  const path = `${request.folder}/${historyFile}`;
  const history = new CaseHistory(keys, request.run);
  // Read before this run's own lines are there, which it would only pass over.
  if (keys.length > 0) for await (const line of readJournal(files, path, HistoryLine)) history.add(line);
  await addLines(files, path, linesOf(evaluation, request));
  return keys.length === 0 ? evaluation : { ...evaluation, suites: evaluation.suites.map((run) => history.tell(run)) };
}

function* linesOf({ suites }: Evaluation, { plans, fresh, at, run, isMerged }: HistoryRequest): Generator<HistoryLine> {
  for (const plan of plans) {
    const suite = suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
    if (suite !== undefined) yield* fresh.linesOf(plan, suite, { at, run, isMerged });
  }
}

/** No journal is opened where there is nothing to add. */
async function addLines(files: Files, path: string, lines: Iterable<HistoryLine>): Promise<void> {
  let journal: Journal | undefined;
  for (const line of lines) {
    journal ??= await files.append(path);
    journal.add(JSON.stringify(line));
  }
  await journal?.close();
}

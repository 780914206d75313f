import { CaseHistory } from '../../../domain/history/case-history.js';
import { HistoryLine, historyFile, historyKeyOf } from '../../../domain/history/history-line.js';
import { readJournal } from '../read/read-journal.js';
/**
 * Adds what this process asked anew to the history, and tells the cases of the evaluation with what other runs know of
 * them, so that a run comes to the same however often it is stopped and run again. A line that is damaged is passed
 * over: the history informs, and decides nothing.
 */
export async function continueHistory(files, evaluation, request) {
    const keys = evaluation.suites.map(historyKeyOf).filter((key) => key !== undefined);
    const path = `${request.folder}/${historyFile}`;
    const history = new CaseHistory(keys, request.run);
    // Read before this run's own lines are there, which it would only pass over.
    if (keys.length > 0)
        for await (const line of readJournal(files, path, HistoryLine))
            history.add(line);
    await addLines(files, path, linesOf(evaluation, request));
    return keys.length === 0 ? evaluation : { ...evaluation, suites: evaluation.suites.map((run) => history.tell(run)) };
}
function* linesOf({ suites }, { plans, fresh, at, run, isMerged }) {
    for (const plan of plans) {
        const suite = suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
        if (suite !== undefined)
            yield* fresh.linesOf(plan, suite, { at, run, isMerged });
    }
}
/** No journal is opened where there is nothing to add. */
async function addLines(files, path, lines) {
    let journal;
    for (const line of lines) {
        journal ??= await files.append(path);
        journal.add(JSON.stringify(line));
    }
    await journal?.close();
}

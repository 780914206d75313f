import { worstCaseWithRepeats } from '../../../domain/evaluation/plan/fit-budget.js';
import { modelsOfPlan } from '../../../domain/evaluation/plan/plan-suite.js';
import { withMinutes, withSessionsOf } from '../../../domain/inference/gateway-state.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { keptSpending } from './kept-spending.js';
import { openRun } from './open-run.js';
import { openTogether } from './open-together.js';
/** Opens all that a run writes to and whom it asks, with what earlier parts of the same run have left. */
export const beginRun = (ports, request, { keeps, samples }) => openTogether(async (opened) => {
    const { run, folder } = request;
    const open = await openRun(ports.files, folder, { plan: run.runPlan, keeps, opened });
    const spans = opened(await openSpans(ports.traces, request, { resumes: open.resumes, samples }));
    const known = await rememberKilled(ports, open, folder);
    const clock = { elapsedMs: open.spent.milliseconds ?? 0 };
    const model = openModel(ports, { ...open, spans, known, clock }, request);
    return { ...open, spans, known, clock, model, record: await beginRecord(ports.spendRecords, request) };
});
const spendIsKept = { kind: 'closed' };
/**
 * What an earlier gateway knew, and what killed parts took of the last hour, which is kept before anything is spent.
 */
async function rememberKilled(ports, { killed, spendJournal }, folder) {
    const known = await readGatewayState(ports, folder);
    if (killed.length === 0)
        return known;
    const all = withMinutes(known, killed);
    await writeGatewayState(ports.files, folder, all);
    await spendJournal.addInTurn(JSON.stringify(spendIsKept));
    return all;
}
/** Runs where nobody is paid leave no record. */
async function beginRecord(records, { folder, run, pullRequest }) {
    const worstCase = worstCaseWithRepeats(run.fitted.worstCase, run);
    return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}
const openSpans = (traces, { folder, run }, { resumes, samples }) => traces.open({
    path: `${folder}/${tracesFile}`,
    run: run.runPlan.run,
    resumes,
    // A span for each case and one for each of its calls.
    expectedSpans: 2 * samples,
    settings: run.settings.gateway.traces,
});
const openModel = ({ gateway, log }, begun, request) => {
    const { spent, spendJournal, spans, known, clock } = begun;
    const { run, recordings, concurrency, programs } = request;
    const kept = keptSpending(spendJournal);
    return gateway.open({
        programs: programs?.model,
        caps: run.caps,
        alreadySpent: spent,
        onSpend: (entry) => {
            if ('elapsed_ms' in entry)
                clock.elapsedMs = Math.max(clock.elapsedMs, entry.elapsed_ms);
            kept.add(entry);
        },
        spendWritten: kept.written,
        spans,
        // A session is one sample of one run, so what is known of the sessions of another run is of others.
        earlier: known && withSessionsOf(known, undefined),
        tell: (sentence) => log.warn(sentence),
        recordings: recordings.policy,
        headRecordings: recordings.head,
        providers: run.plans.flatMap(modelsOfPlan).map(({ provider }) => provider),
        concurrency,
        settings: run.settings.gateway,
    });
};

import { worstCaseWithRepeats } from '../../../domain/evaluation/plan/fit-budget.js';
import { modelsOfPlan } from '../../../domain/evaluation/plan/plan-suite.js';
import type { Sample } from '../../../domain/evaluation/sample.js';
import type { SpendEntry } from '../../../domain/inference/budget/spend-entry.js';
import { type GatewayState, withMinutes, withSessionsOf } from '../../../domain/inference/gateway-state.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import type { GuardedModel } from '../../../ports/gateway.js';
import type { OpenSpend, SpendRecords } from '../../../ports/spend-records.js';
import type { SpanSink, Traces } from '../../../ports/traces.js';
import type { Begun } from './close-run.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { keptSpending } from './kept-spending.js';
import { type OpenRun, openRun } from './open-run.js';
import { openTogether } from './open-together.js';
import type { RunPorts, RunRequest } from './run-request.js';

/** A run whose journals, spans and model are open. */
export type BegunRun = OpenRun & Begun & { readonly model: GuardedModel; readonly record: OpenSpend | undefined };

type Beginning = {
  /** Which samples stay as they are, with one that an earlier part of the run took. */
  readonly keeps: (sample: Sample) => readonly Sample[];
  /** How many samples the run may come to. */
  readonly samples: number;
};

/** Opens all that a run writes to and whom it asks, with what earlier parts of the same run have left. */
export const beginRun = (ports: RunPorts, request: RunRequest, { keeps, samples }: Beginning): Promise<BegunRun> =>
  openTogether(async (opened) => {
    const { run, folder } = request;
    const open = await openRun(ports.files, folder, { plan: run.runPlan, keeps, opened });
    const spans = opened(await openSpans(ports.traces, request, { resumes: open.resumes, samples }));
    const known = await rememberKilled(ports, open, folder);
    const clock = { elapsedMs: open.spent.milliseconds ?? 0 };
    const model = openModel(ports, { ...open, spans, known, clock }, request);
    return { ...open, spans, known, clock, model, record: await beginRecord(ports.spendRecords, request) };
  });

const spendIsKept: SpendEntry = { kind: 'closed' };

/**
 * What an earlier gateway knew, and what killed parts took of the last hour, which is kept before anything is spent.
 */
async function rememberKilled(
  ports: RunPorts,
  { killed, spendJournal }: OpenRun,
  folder: string,
): Promise<GatewayState | undefined> {
  const known = await readGatewayState(ports, folder);
  if (killed.length === 0) return known;
  const all = withMinutes(known, killed);
  await writeGatewayState(ports.files, folder, all);
  await spendJournal.addInTurn(JSON.stringify(spendIsKept));
  return all;
}

/** Runs where nobody is paid leave no record. */
async function beginRecord(
  records: SpendRecords | undefined,
  { folder, run, pullRequest }: RunRequest,
): Promise<OpenSpend | undefined> {
  const worstCase = worstCaseWithRepeats(run.fitted.worstCase, run);
  return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}

const openSpans = (
  traces: Traces,
  { folder, run }: RunRequest,
  { resumes, samples }: { readonly resumes: boolean; readonly samples: number },
): Promise<SpanSink> =>
  traces.open({
    path: `${folder}/${tracesFile}`,
    run: run.runPlan.run,
    resumes,
    // A span for each case and one for each of its calls.
    expectedSpans: 2 * samples,
    settings: run.settings.gateway.traces,
  });

const openModel = ({ gateway, log }: RunPorts, begun: Begun, request: RunRequest): GuardedModel => {
  const { spent, spendJournal, spans, known, clock } = begun;
  const { run, recordings, concurrency, programs } = request;
  const kept = keptSpending(spendJournal);
  return gateway.open({
    programs: programs?.model,
    caps: run.caps,
    alreadySpent: spent,
    onSpend: (entry) => {
      if ('elapsed_ms' in entry) clock.elapsedMs = Math.max(clock.elapsedMs, entry.elapsed_ms);
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

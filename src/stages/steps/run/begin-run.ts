import { worstCaseWithRepeats } from '../../../domain/evaluation/plan/fit-budget.js';
import { modelsOfPlan } from '../../../domain/evaluation/plan/plan-suite.js';
import { withEarlierRuns } from '../../../domain/evaluation/plan/shared-caps.js';
import type { Sample } from '../../../domain/evaluation/sample.js';
import { nothingSpent } from '../../../domain/inference/budget/amount.js';
import type { BudgetCaps } from '../../../domain/inference/budget/caps.js';
import type { SpendEntry } from '../../../domain/inference/budget/spend-entry.js';
import { type GatewayState, withMinutes, withSessionsOf } from '../../../domain/inference/gateway-state.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import type { GuardedModel } from '../../../ports/gateway.js';
import type { OpenSpend, SpendRecords, SpendSpan } from '../../../ports/spend-records.js';
import type { SpanSink, Traces } from '../../../ports/traces.js';
import type { Begun } from './close-run.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { keptSpending } from './kept-spending.js';
import { type OpenRun, openRun } from './open-run.js';
import { openTogether } from './open-together.js';
import type { RunPorts, RunRequest } from './run-request.js';

/** A run whose journals, spans and model are open. */
export type BegunRun = OpenRun &
  Begun & {
    readonly model: GuardedModel;
    readonly record: OpenSpend | undefined;
    /** The caps of the run, less what runs have begun to take since it was planned. */
    readonly caps: BudgetCaps;
  };

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
    const record = await beginRecord(ports.spendRecords, request);
    // A run that is kept from beginning, as by a key that is missing, takes nothing from anybody.
    if (record !== undefined) opened({ close: () => record.settle(nothingSpent) });
    const caps = await capsNow(request, record);
    const model = openModel(ports, { ...open, spans, known, clock, caps }, request);
    return { ...open, spans, known, clock, caps, model, record };
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

/** Two runs that are planned at once know nothing of each other until both are on record. A shard keeps its part. */
async function capsNow({ run, pullRequest }: RunRequest, record: OpenSpend | undefined): Promise<BudgetCaps> {
  const { caps, shard } = run;
  if (record === undefined || shard !== undefined) return caps;
  const taken = (span: SpendSpan) => record.takenBefore(span);
  return withEarlierRuns(caps, {
    day: caps.perDay && (await taken({ kind: 'day' })),
    pullRequest:
      caps.perPullRequest && pullRequest !== undefined ? await taken({ kind: 'pull_request', pullRequest }) : undefined,
  });
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

type Opening = Begun & Pick<BegunRun, 'caps'>;

const openModel = ({ gateway, log }: RunPorts, begun: Opening, request: RunRequest): GuardedModel => {
  const { spent, spendJournal, spans, known, clock, caps } = begun;
  const { run, recordings, concurrency, programs } = request;
  const kept = keptSpending(spendJournal);
  return gateway.open({
    programs: programs?.model,
    caps,
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

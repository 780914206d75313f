import type { FittedPlan } from '../../domain/evaluation/fit-budget.js';
import type { Task } from '../../domain/evaluation/make-tasks.js';
import { modelsOfPlan, type SuitePlan } from '../../domain/evaluation/plan-suite.js';
import type { PreparedRun, RunResult } from '../../domain/evaluation/prepare-run.js';
import { plannedCases } from '../../domain/evaluation/run-plan.js';
import type { Sample } from '../../domain/evaluation/sample.js';
import { Tally } from '../../domain/evaluation/tally.js';
import { createGrading, type Grading } from '../../domain/graders/create-grading.js';
import type { SpendEntry } from '../../domain/inference/budget/spend-entry.js';
import { type GatewayState, withMinutes, withSessionsOf } from '../../domain/inference/gateway-state.js';
import { tracesFile } from '../../domain/inference/trace/span.js';
import type { Files } from '../../ports/files.js';
import type { Gateway, GuardedModel, Spend } from '../../ports/gateway.js';
import type { Log } from '../../ports/log.js';
import type { Progress } from '../../ports/progress.js';
import type { OpenSpend, SpendRecords } from '../../ports/spend-records.js';
import type { SpanSink, Traces } from '../../ports/traces.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { gradeCanaries } from './grade-canaries.js';
import { judgingBy } from './judging-of.js';
import { type OpenRun, openRun, sampleKey } from './open-run.js';
import { isPaired, PairBook, pairKey } from './pair-book.js';
import type { Recordings } from './read-recordings.js';
import { identityOf } from './take-sample.js';
import { takeSamples } from './take-samples.js';

export type RunPorts = {
  readonly files: Files;
  readonly gateway: Gateway;
  readonly progress: Progress;
  readonly log: Log;
  readonly traces: Traces;
  /** What other runs spent; nobody can tell when absent. */
  readonly spendRecords?: SpendRecords | undefined;
};

export type RunRequest = {
  readonly folder: string;
  readonly run: PreparedRun;
  readonly recordings: Recordings;
  readonly concurrency: number;
  /** Which pull request the run is for, where there is one. */
  readonly pullRequest?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

type SuiteState = { readonly tally: Tally; readonly grading: Grading };

/** Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives. */
export async function runSuites(ports: RunPorts, request: RunRequest): Promise<RunResult> {
  const { plans, fitted, runPlan } = request.run;
  const states = new Map(plans.map((plan) => [plan, stateOf(plan, fitted)]));
  const stateFor = (plan: SuitePlan): SuiteState => {
    const state = states.get(plan);
    if (state === undefined) throw new Error(`the suite ${plan.name} is not of this run`);
    return state;
  };
  const earlier = await openRun(ports.files, request.folder, runPlan);
  const spans = await openSpans(ports.traces, earlier, request);
  const known = await rememberKilled(ports, earlier, request.folder);
  const model = openModel(ports, { ...earlier, spans, known }, request);
  const tasks = fitted.cases.flatMap((each) => each.tasks);
  const open = openTasks(earlier, tasks, (plan) => stateFor(plan).tally);
  const resumed = tasks.length - open.length;
  if (resumed > 0) ports.log.info(`resuming: ${resumed} of ${tasks.length} samples are on disk already`);
  const record = await beginRecord(ports.spendRecords, request);
  const show = progressOf(ports.progress, model, { total: tasks.length, done: resumed });
  const pairs = new PairBook(open);
  try {
    const canaries = await gradeCanaries(model, { ...request, files: ports.files });
    const { stopped } = await takeSamples(model, {
      tasks: canaries.stopped === undefined ? open : [],
      concurrency: request.concurrency,
      signal: request.signal,
      spans,
      judgingOf: judgingBy({
        ...{ model, pairs, signal: request.signal },
        gradingOf: (plan) => stateFor(plan).grading,
      }),
      onSample: (sample, task) => {
        earlier.journal.add(JSON.stringify(sample));
        stateFor(task.plan).tally.add(sample);
        pairs.leave(task);
        show(sample);
      },
    });
    const tallyOf = (plan: SuitePlan): Tally => stateFor(plan).tally;
    return { ...canaries, tallyOf, stopped: canaries.stopped ?? stopped, spent: model.spent() };
  } finally {
    ports.progress.finish();
    await record?.settle(spentSince(earlier.spent, model.spent()));
    const missing = await spans.close();
    if (missing !== undefined) ports.log.warn(missing);
    await writeGatewayState(ports.files, request.folder, withSessionsOf(model.state(), known));
    earlier.spendJournal.add(JSON.stringify(spendIsKept));
    await earlier.journal.close();
    await earlier.spendJournal.close();
  }
}

const spendIsKept: SpendEntry = { kind: 'closed' };

/** What an earlier gateway knew, and what killed parts took of the last hour, which is kept before anything is spent. */
async function rememberKilled(
  ports: RunPorts,
  { killed, spendJournal }: OpenRun,
  folder: string,
): Promise<GatewayState | undefined> {
  const known = await readGatewayState(ports, folder);
  if (killed.length === 0) return known;
  const all = withMinutes(known, killed);
  await writeGatewayState(ports.files, folder, all);
  spendJournal.add(JSON.stringify(spendIsKept));
  return all;
}

const stateOf = (plan: SuitePlan, fitted: FittedPlan): SuiteState => ({
  tally: new Tally(plan, plannedCases(fitted, plan)),
  grading: createGrading(plan.definition.graders),
});

/** Runs where nobody is paid leave no record. */
async function beginRecord(
  records: SpendRecords | undefined,
  { folder, run, pullRequest }: RunRequest,
): Promise<OpenSpend | undefined> {
  const { worstCase } = run.fitted;
  return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}

const spentSince = (earlier: Spend, all: Spend): Spend => ({
  usd: Math.max(0, all.usd - earlier.usd),
  tokens: Math.max(0, all.tokens - earlier.tokens),
  calls: Math.max(0, all.calls - earlier.calls),
});

const openSpans = (traces: Traces, { resumes }: OpenRun, { folder, run }: RunRequest): Promise<SpanSink> =>
  traces.open({
    path: `${folder}/${tracesFile}`,
    run: run.runPlan.run,
    resumes,
    settings: run.settings.gateway.traces,
  });

type Begun = Pick<OpenRun, 'spent' | 'spendJournal'> & {
  readonly spans: SpanSink;
  readonly known: GatewayState | undefined;
};

const openModel = ({ gateway, log }: RunPorts, begun: Begun, request: RunRequest): GuardedModel => {
  const { spent, spendJournal, spans, known } = begun;
  const { run, recordings, concurrency } = request;
  return gateway.open({
    caps: run.caps,
    alreadySpent: spent,
    onSpend: (entry) => spendJournal.add(JSON.stringify(entry)),
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

/** The tasks without a sample on disk; those that have one are counted. Both of a pair are taken, or neither. */
function openTasks(run: OpenRun, tasks: readonly Task[], tallyOf: (plan: SuitePlan) => Tally): readonly Task[] {
  const { settled } = run;
  if (settled.size === 0) return tasks;
  const isMissing = (task: Task): boolean => !settled.has(sampleKey(identityOf(task)));
  const broken = new Set(tasks.filter((task) => isPaired(task) && isMissing(task)).map(pairKey));
  const isBroken = (task: Task): boolean => broken.size > 0 && broken.has(pairKey(task));
  return tasks.filter((task) => isBroken(task) || !takeSettled(run, task, tallyOf(task.plan)));
}

/** True when the task's sample is on disk already; it is counted then. */
function takeSettled(run: OpenRun, task: Task, tally: Tally): boolean {
  const sample = run.settled.get(sampleKey(identityOf(task)));
  if (sample !== undefined) tally.add(sample);
  return sample !== undefined;
}

function progressOf(
  progress: Progress,
  model: GuardedModel,
  { total, done }: { total: number; done: number },
): (sample: Sample) => void {
  let [taken, incidents] = [done, 0];
  return ({ outcome }) => {
    taken += 1;
    if (outcome.kind === 'incident') incidents += 1;
    progress.show({ label: 'evaluating', done: taken, total, costUsd: model.spent().usd, incidents });
  };
}

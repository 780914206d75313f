import type { FittedPlan } from '../../domain/evaluation/fit-budget.js';
import type { Task } from '../../domain/evaluation/make-tasks.js';
import { modelsOfPlan, type SuitePlan, targetsOf } from '../../domain/evaluation/plan-suite.js';
import type { PreparedRun, RunResult } from '../../domain/evaluation/prepare-run.js';
import type { Sample } from '../../domain/evaluation/sample.js';
import { TakenSamples } from '../../domain/evaluation/taken-samples.js';
import { factsOf, Tally } from '../../domain/evaluation/tally.js';
import { createGrading, type Grading } from '../../domain/graders/create-grading.js';
import { FreshAnswers } from '../../domain/history/fresh-answers.js';
import type { SpendEntry } from '../../domain/inference/budget/spend-entry.js';
import { type GatewayState, withMinutes, withSessionsOf } from '../../domain/inference/gateway-state.js';
import { tracesFile } from '../../domain/inference/trace/span.js';
import type { Files } from '../../ports/files.js';
import type { Gateway, GuardedModel } from '../../ports/gateway.js';
import type { Log } from '../../ports/log.js';
import type { Progress } from '../../ports/progress.js';
import type { OpenSpend, SpendRecords } from '../../ports/spend-records.js';
import type { SpanSink, Traces } from '../../ports/traces.js';
import { type Begun, closeRun } from './close-run.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { gradeCanaries } from './grade-canaries.js';
import { judgingBy } from './judging-of.js';
import { type OpenRun, openRun } from './open-run.js';
import { PairBook } from './pair-book.js';
import type { Recordings } from './read-recordings.js';
import { progressOf } from './run-progress.js';
import { sharedFlush } from './shared-flush.js';
import type { RunPrograms } from './supplies-of-programs.js';
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
  /** The programs that answer and grade; none when absent. */
  readonly programs?: RunPrograms | undefined;
  readonly concurrency: number;
  /** Which pull request the run is for, where there is one. */
  readonly pullRequest?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

type SuiteState = { readonly tally: Tally; readonly grading: Grading };

/** Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives. */
export async function runSuites(ports: RunPorts, request: RunRequest): Promise<RunResult> {
  const { run, folder } = request;
  const stateFor = openStates(run);
  const [taken, fresh] = [new TakenSamples(run.suites), new FreshAnswers()];
  let resumed = 0;
  const count = (sample: Sample, { plan, caseNumber }: Task): void => stateFor(plan).tally.add(sample, caseNumber);
  const keeps = (sample: Sample): boolean => {
    const task = taken.take(sample);
    if (task === undefined) return false;
    count(sample, task);
    resumed += 1;
    return true;
  };
  const earlier = await openRun(ports.files, folder, { plan: run.runPlan, keeps });
  const spans = await openSpans(ports.traces, earlier, request);
  const known = await rememberKilled(ports, earlier, folder);
  const clock = { elapsedMs: earlier.spent.milliseconds ?? 0 };
  const model = openModel(ports, { ...earlier, spans, known, clock }, request);
  const total = countSamples(run);
  if (resumed > 0) ports.log.info(`resuming: ${resumed} of ${total} samples are on disk already`);
  const record = await beginRecord(ports.spendRecords, request);
  const show = progressOf(ports.progress, model, { total, done: resumed });
  const flushNow = sharedFlush(earlier);
  const pairs = new PairBook();
  try {
    const canaries = await gradeCanaries(model, { ...request, files: ports.files });
    const open = canaries.stopped === undefined ? openTasks(run.fitted, taken, pairs) : [];
    const { stopped } = await takeSamples({
      ...{ tasks: open, concurrency: request.concurrency, signal: request.signal, spans },
      judgingOf: judgingBy({
        ...{ model, pairs, signal: request.signal },
        gradingOf: (plan) => stateFor(plan).grading,
        programsOf: ({ yardstick }) => request.programs?.supplies[yardstick],
      }),
      onSample: (sample, task) => {
        earlier.journal.add(JSON.stringify(sample));
        count(sample, task);
        fresh.add(sample, task);
        pairs.leave(task);
        show(sample);
        return flushNow();
      },
    });
    const tallyOf = (plan: SuitePlan): Tally => stateFor(plan).tally;
    return { ...canaries, tallyOf, fresh, stopped: canaries.stopped ?? stopped, spent: model.spent() };
  } finally {
    ports.progress.finish();
    await closeRun(ports, { ...earlier, spans, known, clock, model, record, folder });
  }
}

function openStates({ plans, fitted, shard }: PreparedRun): (plan: SuitePlan) => SuiteState {
  const states = new Map(
    plans.map((plan): [SuitePlan, SuiteState] => {
      const facts = factsOf(plan, { planned: fitted.cases, isPart: shard !== undefined });
      return [plan, { tally: new Tally(facts), grading: createGrading(plan.definition.graders) }];
    }),
  );
  return (plan) => {
    const state = states.get(plan);
    if (state === undefined) throw new Error(`the suite ${plan.name} is not of this run`);
    return state;
  };
}

const countSamples = ({ plans, fitted }: PreparedRun): number =>
  plans.reduce(
    (sum, plan) => sum + fitted.cases.countOf(plan) * plan.definition.repeats * targetsOf(plan.arms).length,
    0,
  );

/** The tasks that are still open, each made when its turn comes. */
function* openTasks({ cases }: FittedPlan, taken: TakenSamples, pairs: PairBook): Generator<Task> {
  for (const { tasks } of cases) {
    const open = tasks.filter((task) => !taken.has(task));
    pairs.enter(open);
    yield* open;
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

/** Runs where nobody is paid leave no record. */
async function beginRecord(
  records: SpendRecords | undefined,
  { folder, run, pullRequest }: RunRequest,
): Promise<OpenSpend | undefined> {
  const { worstCase } = run.fitted;
  return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}

const openSpans = (traces: Traces, { resumes }: OpenRun, { folder, run }: RunRequest): Promise<SpanSink> =>
  traces.open({
    path: `${folder}/${tracesFile}`,
    run: run.runPlan.run,
    resumes,
    // A span for each case and one for each of its calls.
    expectedSpans: 2 * countSamples(run),
    settings: run.settings.gateway.traces,
  });

const openModel = ({ gateway, log }: RunPorts, begun: Begun, request: RunRequest): GuardedModel => {
  const { spent, spendJournal, spans, known, clock } = begun;
  const { run, recordings, concurrency, programs } = request;
  return gateway.open({
    programs: programs?.model,
    caps: run.caps,
    alreadySpent: spent,
    onSpend: (entry) => {
      if ('elapsed_ms' in entry) clock.elapsedMs = Math.max(clock.elapsedMs, entry.elapsed_ms);
      spendJournal.add(JSON.stringify(entry));
    },
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

import { inputsOfCall, secretsOfCall } from './called-inputs.js';
import { Cancellation } from './cancellation.js';
import { asText, type Contexts, evaluateExpression, evaluateToken, isTruthy } from './expressions.js';
import { ancestorsOf, type JobResult, type NeedResult, statusOfAncestors, togetherOf } from './job-result.js';
import type { JobRun, RunState } from './job-state.js';
import { expandStrategy, nameWithMatrix, type Strategy } from './matrix.js';
import { Places } from './places.js';
import type { PlannedJob, PlannedWorkflow } from './plan-workflow.js';
import { cancelWithRun, runJob } from './run-job.js';

/** What a run that is run again keeps of its earlier attempt. */
export type EarlierAttempt = {
  readonly jobs: readonly JobRun[];
  /** Every job, or those that did not succeed and those that need them. */
  readonly again: 'all' | 'failed';
};

/** Where in a run a workflow stands: at its top, or under the job that calls it. */
export type Scope = {
  /** `github`, `vars`, `inputs` and `secrets`. */
  readonly contexts: Contexts;
  /** `lanes / ` under a job of that name. */
  readonly prefix: string;
  /** Whether everything runs, whatever an earlier attempt came to. */
  readonly isForced: boolean;
};

export type JobsRequest = {
  readonly planned: PlannedWorkflow;
  readonly scope: Scope;
  readonly run: RunState;
  readonly earlier: EarlierAttempt | undefined;
  /** Lets a limited number of jobs run at once. */
  readonly takeRunner: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Told every job as it ends. */
  readonly onEnd: (job: JobRun) => void;
};

/** How a job of the graph ended, the jobs of its matrix or of the workflow it calls together. */
type Ended = NeedResult & { readonly ranAgain: boolean };

/** Runs the jobs of a workflow, each as soon as those that it needs have ended. */
export async function runJobs(request: JobsRequest): Promise<ReadonlyMap<string, Ended>> {
  const ended = new Map<string, Ended>();
  const started = new Map<string, Promise<void>>();
  const begin = (planned: PlannedJob): Promise<void> => {
    const { id, needs } = planned.job;
    const known = started.get(id);
    if (known !== undefined) return known;
    const work = Promise.all(request.planned.jobs.filter(({ job }) => needs.includes(job.id)).map(begin)).then(
      async () => void ended.set(id, await new JobOfGraph(request, planned, ended).run()),
    );
    started.set(id, work);
    return work;
  };
  await Promise.all(request.planned.jobs.map(begin));
  return ended;
}

/** One job of the graph, once all that it needs has ended. */
class JobOfGraph {
  private readonly request: JobsRequest;
  private readonly planned: PlannedJob;
  private readonly contexts: Contexts;
  private readonly name: string;
  private readonly ancestors: ReadonlyMap<string, JobResult>;
  private readonly isForced: boolean;

  constructor(request: JobsRequest, planned: PlannedJob, ended: ReadonlyMap<string, Ended>) {
    const { job } = planned;
    this.request = request;
    this.planned = planned;
    const needs = job.needs.map((id) => [id, ended.get(id) as Ended] as const);
    const shown = needs.map(([id, { result, outputs }]) => [id, { result, outputs }] as const);
    this.contexts = { ...request.scope.contexts, needs: Object.fromEntries(shown) };
    this.name = `${request.scope.prefix}${asText(evaluateToken(job.name, this.contexts)) || job.id}`;
    const ids = [...ancestorsOf(job.id, request.planned.workflow.jobs)];
    this.ancestors = new Map(ids.map((id) => [id, (ended.get(id) as Ended).result]));
    this.isForced = request.scope.isForced || needs.some(([, { ranAgain }]) => ranAgain);
  }

  async run(): Promise<Ended> {
    const { run } = this.request;
    const status = statusOfAncestors(this.ancestors, () => run.cancellation.isCancelled);
    const { kept } = this;
    if (kept?.result === 'skipped') return this.skip('skipped', kept.note);
    if (!isTruthy(evaluateExpression(this.planned.job.if.expression, this.contexts, status))) {
      return this.skip('skipped', 'its condition does not hold');
    }
    return this.planned.kind === 'steps' ? this.runMatrix(this.planned) : this.runCalledInGroup(this.planned);
  }

  /** What the earlier attempt came to under the job's own name, where that is to be kept. */
  private get kept(): JobRun | undefined {
    return this.keptAs(this.name);
  }

  private keptAs(name: string): JobRun | undefined {
    const { earlier } = this.request;
    if (this.isForced || earlier?.again !== 'failed') return undefined;
    return earlier.jobs.find((job) => job.name === name && (job.result === 'success' || job.result === 'skipped'));
  }

  private skip(result: JobResult, note: string): Ended {
    const { run, onEnd } = this.request;
    onEnd({ name: this.name, result, outputs: {}, steps: [], permissions: {}, attempt: run.attempt, note });
    return { result, outputs: {}, ranAgain: this.isForced };
  }

  private async runMatrix(planned: Extract<PlannedJob, { kind: 'steps' }>): Promise<Ended> {
    const strategy = this.strategy();
    if (typeof strategy === 'string') return this.skip('failure', strategy);
    const siblings = strategy.combinations.map(() => new Cancellation());
    const places = new Places(strategy.maxParallel);
    const runs = strategy.combinations.map(async (matrix, index) => {
      const name = nameWithMatrix(this.name, strategy.hasMatrix ? matrix : {});
      const kept = this.keptAs(name);
      if (kept !== undefined) return { job: kept, isNew: false };
      const contexts = { ...this.contexts, matrix, strategy: { 'job-index': index, 'job-total': siblings.length } };
      const cancellation = siblings[index] as Cancellation;
      const job = await places.take(async () => {
        const ended = await this.runOne(planned, { name, contexts, cancellation });
        if (strategy.failFast && ended.result === 'failure') for (const sibling of siblings) sibling.cancel();
        return ended;
      });
      return { job, isNew: true };
    });
    const done = await Promise.all(runs);
    for (const { job } of done) this.request.onEnd(job);
    // Of several jobs the last that succeeded and has something to say is heard.
    const heard = [
      ...done.filter(({ job }) => job.result !== 'success'),
      ...done.filter(({ job }) => job.result === 'success'),
    ];
    const outputs = Object.assign({}, ...heard.map(({ job }) => job.outputs));
    return {
      result: togetherOf(done.map(({ job }) => job.result)),
      outputs,
      ranAgain: done.some(({ isNew }) => isNew),
    };
  }

  private strategy(): Strategy | string {
    try {
      return expandStrategy(this.planned.job.strategy, this.contexts);
    } catch (error) {
      return `Error when evaluating 'strategy': ${String(error)}`;
    }
  }

  private async runOne(planned: Extract<PlannedJob, { kind: 'steps' }>, one: OneOfMatrix): Promise<JobRun> {
    const { run, takeRunner } = this.request;
    const { job, permissions } = planned;
    const never = { name: one.name, outputs: {}, steps: [], permissions: {}, attempt: run.attempt };
    const cancelled: JobRun = { ...never, result: 'cancelled', note: 'cancelled before it began' };
    const stopListening = cancelWithRun(job, { run, cancellation: one.cancellation }, this.contexts);
    const entry = { setting: job.concurrency, contexts: one.contexts, cancel: () => one.cancellation.cancel() };
    const work = async () => {
      if (one.cancellation.isCancelled) return cancelled;
      return runJob({ workflow: this.request.planned.workflow, job, permissions, ...one }, run);
    };
    try {
      return (await run.groups.within(entry, () => takeRunner(work))) ?? cancelled;
    } finally {
      stopListening();
    }
  }

  private async runCalledInGroup(planned: Extract<PlannedJob, { kind: 'call' }>): Promise<Ended> {
    const cancel = () => {
      throw new Error('this runner does not cancel a called workflow for a newer one');
    };
    const entry = { setting: planned.job.concurrency, contexts: this.contexts, cancel };
    const ended = await this.request.run.groups.within(entry, () => this.runCalled(planned));
    return ended ?? this.skip('cancelled', 'a newer one took its place');
  }

  private async runCalled({ job, declared, called }: Extract<PlannedJob, { kind: 'call' }>): Promise<Ended> {
    const { github, vars } = this.contexts;
    const contexts: Contexts = {
      ...(github === undefined ? {} : { github }),
      ...(vars === undefined ? {} : { vars }),
      inputs: inputsOfCall(declared, job, this.contexts),
      secrets: secretsOfCall(job, this.contexts),
    };
    const scope = { contexts, prefix: `${this.name} / `, isForced: this.isForced };
    const ended = await runJobs({ ...this.request, planned: called, scope });
    const jobs = Object.fromEntries([...ended].map(([id, { result, outputs }]) => [id, { result, outputs }]));
    const said = Object.entries(declared.outputs).map(([name, token]) => [
      name,
      asText(evaluateToken(token, { ...contexts, jobs })),
    ]);
    const result = togetherOf([...ended.values()].map((each) => each.result));
    const ranAgain = [...ended.values()].some((each) => each.ranAgain);
    return { result, outputs: Object.fromEntries(said), ranAgain };
  }
}

type OneOfMatrix = { readonly name: string; readonly contexts: Contexts; readonly cancellation: Cancellation };

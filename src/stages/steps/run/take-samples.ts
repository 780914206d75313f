import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import type { Sample } from '../../../domain/evaluation/sample.js';
import type { SpanSink } from '../../../ports/traces.js';
import { allEnded } from './all-ended.js';
import { type Judging, takeSample } from './take-sample.js';
import { traceCase } from './trace-case.js';

/** How the tasks of a run went: whether a cap or its user ended it before its plan did. */
export type SamplingEnd = { readonly stopped: string | undefined };

export type SamplingRequest = {
  /** In their order; `wait` where one that is under way has to end before it is known what comes next. */
  readonly tasks: Iterable<Task | 'wait'>;
  readonly concurrency: number;
  /** How a task's answer is got and graded. */
  readonly judgingOf: (task: Task) => Judging;
  /** Answers what to wait for before more is taken, where the disk must catch up. */
  readonly onSample: (sample: Sample, task: Task) => Promise<void> | undefined;
  readonly signal: AbortSignal | undefined;
  readonly spans: SpanSink;
};

/** Why a run ended that its user stopped. */
export const interrupted = 'it was interrupted';

/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way;
 * what is under way when the user stops it is dropped.
 */
export async function takeSamples(request: SamplingRequest): Promise<SamplingEnd> {
  const remaining = request.tasks[Symbol.iterator]();
  const { signal } = request;
  const bell = new Bell();
  let stopped: string | undefined;
  const work = async (): Promise<void> => {
    for (let next = remaining.next(); !next.done; next = remaining.next()) {
      if (stopped !== undefined || signal?.aborted) return;
      if (next.value === 'wait') {
        await bell.rings();
        continue;
      }
      const sample = await takeOne(request, next.value);
      const written = typeof sample === 'object' ? request.onSample(sample, next.value) : undefined;
      if (typeof sample === 'string') stopped ??= sample;
      bell.ring();
      await written;
    }
  };
  const worker = (): Promise<void> =>
    work()
      .catch((error: unknown) => {
        stopped ??= 'a part of it failed';
        throw error;
      })
      .finally(() => bell.ring());
  await allEnded(Array.from({ length: request.concurrency }, worker));
  return { stopped: signal?.aborted ? interrupted : stopped };
}

/** Wakes all who wait when something has ended. */
class Bell {
  private waiting: (() => void)[] = [];

  rings(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  ring(): void {
    const woken = this.waiting;
    this.waiting = [];
    for (const wake of woken) wake();
  }
}

/** One sample, the sentence of the cap that forbids it, or nothing where the user stopped it. */
async function takeOne(request: SamplingRequest, task: Task): Promise<Sample | string | undefined> {
  const { signal } = request;
  try {
    const sample = await traceCase(request.spans, task, (traced) => takeSample(traced, request.judgingOf(traced)));
    const isCutShort = signal?.aborted && typeof sample === 'object' && !isWhole(sample);
    return isCutShort ? undefined : sample;
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
}

/** A sample that an interruption can have had no part in. */
const isWhole = ({ outcome }: Sample): boolean =>
  outcome.kind === 'answered' && Object.keys(outcome.grader_errors).length === 0;

import type { Task } from '../../domain/evaluation/make-tasks.js';
import type { Sample } from '../../domain/evaluation/sample.js';
import type { Model } from '../../ports/model.js';
import type { SpanSink } from '../../ports/traces.js';
import { type Judging, takeSample } from './take-sample.js';
import { traceCase } from './trace-case.js';

/** How the tasks of a run went: whether a cap ended it before its plan did. */
export type SamplingEnd = { readonly stopped: string | undefined };

export type SamplingRequest = {
  readonly tasks: readonly Task[];
  readonly concurrency: number;
  /** How a task's answer is got and graded. */
  readonly judgingOf: (task: Task) => Judging;
  readonly onSample: (sample: Sample, task: Task) => void;
  readonly signal: AbortSignal | undefined;
  readonly spans: SpanSink;
};

/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way.
 */
export async function takeSamples(model: Model, request: SamplingRequest): Promise<SamplingEnd> {
  const remaining = request.tasks.values();
  let stopped: string | undefined;
  const work = async (): Promise<void> => {
    for (const task of remaining) {
      if (stopped !== undefined) return;
      request.signal?.throwIfAborted();
      const sample = await traceCase(request.spans, task, (traced) =>
        takeSample(model, traced, request.judgingOf(traced)),
      );
      if (typeof sample === 'string') stopped ??= sample;
      else request.onSample(sample, task);
    }
  };
  const workers = Array.from({ length: Math.min(request.concurrency, request.tasks.length) }, work);
  const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return { stopped };
}

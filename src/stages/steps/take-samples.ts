import type { Task } from '../../domain/evaluation/make-tasks.js';
import type { Sample } from '../../domain/evaluation/sample.js';
import type { Grades, Grading } from '../../domain/graders/create-grading.js';
import { requestDigest } from '../../domain/inference/cache/request-digest.js';
import { answerTextOf } from '../../domain/inference/call/answer-text.js';
import type { ModelCall, ModelReply } from '../../domain/inference/call/model-call.js';
import { describeQuestion } from '../../domain/suite/case.js';
import { asText } from '../../domain/suite/template.js';
import { BudgetExceededError, type Model, ModelError } from '../../ports/model.js';
import type { SpanSink } from '../../ports/traces.js';
import { type Taking, traceCase } from './trace-case.js';

/** How the tasks of a run went: whether a cap ended it before its plan did. */
export type SamplingEnd = { readonly stopped: string | undefined };

export type SamplingRequest = {
  readonly tasks: readonly Task[];
  readonly concurrency: number;
  readonly gradingOf: (task: Task) => Grading;
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
      const sample = await traceCase(request.spans, task, (traced) => takeSample(model, traced, request));
      if (typeof sample === 'string') stopped ??= sample;
      else request.onSample(sample, task);
    }
  };
  const workers = Array.from({ length: Math.min(request.concurrency, request.tasks.length) }, work);
  const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return { stopped };
}

/** One sample, or the sentence of the cap that forbids it. */
async function takeSample(model: Model, task: Task, request: SamplingRequest): Promise<Taking> {
  try {
    const reply = await model.complete(task.call, request.signal);
    const grades = request.gradingOf(task)(answerTextOf(reply), task.question);
    return { result: answeredSample(task, reply, grades), responseId: reply.responseId };
  } catch (error) {
    if (error instanceof BudgetExceededError) return { result: stopOrIncident(task, error) };
    if (error instanceof ModelError) return { result: incidentSample(task, error) };
    throw error;
  }
}

/** The caps of one request or one session end that sample, which is one; every other cap ends the run. */
function stopOrIncident(task: Task, error: BudgetExceededError): Sample | string {
  const { scope, costUsd } = error;
  const kind = scope?.kind;
  if (kind !== 'request' && kind !== 'session') return error.message;
  return incidentSample(task, new ModelError('session-stopped', error.message, { retryable: false, costUsd }));
}

const answeredSample = (task: Task, reply: ModelReply, { scores, errors }: Grades): Sample => ({
  ...identityOf(task),
  ...whoServed(task, reply),
  outcome: {
    ...{ kind: 'answered', content: answerTextOf(reply), scores, grader_errors: errors },
    ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
  },
  ...usageOf(reply),
  cost_usd: reply.costUsd,
  latency_ms: reply.latencyMs,
  cached: reply.cached,
  ...(reply.unverified ? { unverified: true } : {}),
});

/** The model that really answered, and the route that chose it. */
function whoServed({ call }: Task, { served, servedModel }: ModelReply): Pick<Sample, 'model' | 'route'> {
  const { providerName, model } = served ?? call;
  return { model: `${providerName}/${servedModel ?? model}`, ...routeFacts(call, served?.because) };
}

const routeFacts = ({ route }: ModelCall, because?: string): Pick<Sample, 'route'> =>
  route === undefined ? {} : { route: { name: route.name, ...(because === undefined ? {} : { because }) } };

/** A reply that is no answer has taken its tokens all the same. */
const usageOf = (reply: ModelReply | undefined): Pick<Sample, 'usage'> =>
  reply?.usage === undefined
    ? {}
    : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } };

const incidentSample = (task: Task, error: ModelError): Sample => ({
  ...identityOf(task),
  model: `${task.call.providerName}/${task.call.model}`,
  ...routeFacts(task.call),
  outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
  ...usageOf(error.reply),
  cost_usd: error.costUsd,
  latency_ms: 0,
  cached: false,
});

/** What a sample is of; its request digest ties it to the exact question that was put. */
export const identityOf = ({ plan, question, repeat, arm, call }: Task) => ({
  suite: plan.name,
  yardstick: plan.yardstick,
  case: question.id,
  repeat,
  arm,
  request: requestDigest(call),
  question: describeQuestion(question),
  ...(question.expected === undefined ? {} : { expected: asText(question.expected) }),
});

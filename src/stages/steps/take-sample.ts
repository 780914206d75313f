import type { Task } from '../../domain/evaluation/make-tasks.js';
import type { Sample } from '../../domain/evaluation/sample.js';
import type { Grades, Grading } from '../../domain/graders/create-grading.js';
import type { Subject } from '../../domain/graders/subject.js';
import { requestDigest } from '../../domain/inference/cache/request-digest.js';
import { answerTextOf } from '../../domain/inference/call/answer-text.js';
import type { ModelCall, ModelReply } from '../../domain/inference/call/model-call.js';
import { type Case, describeQuestion } from '../../domain/suite/case.js';
import { asText } from '../../domain/templates/template.js';
import { BudgetExceededError, type Model, ModelError } from '../../ports/model.js';
import { type Supplies, supplySteps } from './supply-steps.js';
import type { Taking } from './trace-case.js';

/** What judges an answer, and from whom it gets what it asks for. */
export type Judging = {
  readonly grading: Grading;
  readonly supplies: Supplies;
  readonly signal: AbortSignal | undefined;
};

/** One sample, or the sentence of the cap that forbids it. */
export async function takeSample(model: Model, task: Task, judging: Judging): Promise<Taking> {
  try {
    const reply = await model.complete(task.call, judging.signal);
    const grades = await supplySteps(judging.grading(subjectOf(task, reply)), judging.supplies, judging.signal);
    return { result: answeredSample(task, reply, grades), responseId: reply.responseId };
  } catch (error) {
    if (error instanceof BudgetExceededError) return { result: stopOrIncident(task, error) };
    if (error instanceof ModelError) return { result: incidentSample(task, error) };
    throw error;
  }
}

const subjectOf = ({ call, question }: Task, reply: ModelReply): Subject => ({
  question,
  answer: answerTextOf(reply),
  messages: call.messages,
  toolCalls: reply.toolCalls ?? [],
  finishReason: reply.finishReason,
  refusal: reply.refusal,
  context: reply.context ?? question.context,
  costUsd: reply.usage === undefined ? undefined : reply.costUsd,
  latencyMs: reply.cached ? undefined : reply.latencyMs,
});

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
const identityOf = ({ plan, question, repeat, arm, call }: Task) => ({
  suite: plan.name,
  yardstick: plan.yardstick,
  case: question.id,
  repeat,
  arm,
  request: requestDigest(call),
  ...(call.seed === undefined ? {} : { seed: call.seed }),
  ...(repeat === 0 && arm === 'head' ? toldOnce(question) : {}),
});

/** What is the same for every sample of a case. */
const toldOnce = (question: Case): Pick<Sample, 'question' | 'expected'> => ({
  question: describeQuestion(question),
  ...(question.expected === undefined ? {} : { expected: asText(question.expected) }),
});

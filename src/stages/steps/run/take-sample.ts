import { dayMs } from '../../../domain/day.js';
import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import { taskDigest } from '../../../domain/evaluation/plan/task-digest.js';
import type { Sample } from '../../../domain/evaluation/sample.js';
import { costOf, type Taken, wasWaitedFor } from '../../../domain/evaluation/tally/resource-sheet.js';
import type { Grades, Grading } from '../../../domain/graders/create-grading.js';
import type { Subject } from '../../../domain/graders/subject.js';
import { answerTextOf } from '../../../domain/inference/call/answer-text.js';
import type { ModelCall, ModelReply } from '../../../domain/inference/call/model-call.js';
import { servedName } from '../../../domain/inference/call/served-name.js';
import { excerptOf } from '../../../domain/inference/excerpt.js';
import { type Provider, tellsTime } from '../../../domain/inference/provider/provider.js';
import { type Candidate, candidatesOf } from '../../../domain/inference/route/route.js';
import { type Case, describeQuestion } from '../../../domain/suite/case.js';
import { asText } from '../../../domain/templates/rendering.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import { type SuppliedResult, type Supplies, supplySteps } from '../grade/supply-steps.js';
import { endsRun } from './ends-run.js';
import type { Heard } from './hold-conversation.js';
import type { Taking } from './trace-case.js';

/** What judges an answer, and from whom it gets what it asks for. */
export type Judging = {
  readonly grading: Grading;
  readonly supplies: Supplies;
  /** Grades by the judges once more, where the sample is to show how far they waver. */
  readonly again?: { readonly grading: Grading; readonly supplies: Supplies } | undefined;
  /** Gets the answer. */
  readonly ask: (task: Task) => Promise<Heard>;
  readonly signal: AbortSignal | undefined;
};

/** One sample, or the sentence of the cap that forbids it. */
export async function takeSample(task: Task, judging: Judging): Promise<Taking> {
  try {
    const heard = await judging.ask(task);
    const subject = subjectOf(task, heard);
    const graded = await grade(subject, judging);
    return { result: answeredSample(task, heard, { subject, ...graded }), responseId: heard.reply.responseId };
  } catch (error) {
    if (error instanceof BudgetExceededError) return { result: stopOrIncident(task, error) };
    if (error instanceof ModelError) return { result: incidentSample(task, error) };
    throw error;
  }
}

/** The grades of an answer, those of a second grading where there is one, and what all of it cost. */
type Graded = Grades & {
  readonly gradedBy: SuppliedResult<Grades>['gradedBy'];
  readonly regraded?: Grades['scores'] | undefined;
  readonly gradingUsd: number;
};

async function grade(subject: Subject, { grading, supplies, again, signal }: Judging): Promise<Graded> {
  const { result, costUsd, gradedBy } = await supplySteps(grading(subject), supplies, signal);
  if (again === undefined) return { ...result, gradedBy, gradingUsd: costUsd };
  const second = await supplySteps(again.grading(subject), again.supplies, signal);
  return { ...result, gradedBy, regraded: second.result.scores, gradingUsd: costUsd + second.costUsd };
}

function subjectOf({ call, question }: Task, heard: Heard): Subject {
  const { reply, toolCalls, conversation } = heard;
  const taken = takenFor(call, heard);
  return {
    question,
    answer: answerTextOf(reply),
    reply: { content: reply.content, toolCalls: reply.toolCalls ?? [] },
    messages: call.messages,
    transcript: conversation?.transcript,
    toolCalls,
    tools: call.parameters['tools'],
    finishReason: reply.finishReason,
    refusal: reply.refusal,
    context: reply.context ?? question.context,
    costUsd: reply.usage === undefined ? undefined : costOf(taken),
    latencyMs: wasWaitedFor(taken) ? reply.latencyMs : undefined,
  };
}

const takenFor = (call: ModelCall, { reply, conversation }: Heard): Taken => ({
  cost_usd: reply.costUsd,
  ...(reply.savedUsd === undefined ? {} : { saved_usd: reply.savedUsd }),
  ...(tellsTime(providerOf(call, reply)) ? {} : { untimed: true }),
  cached: reply.cached,
  ...(conversation === undefined ? {} : { calls: conversation.calls }),
});

/** A session is one sample, which its cap ends. */
function stopOrIncident(task: Task, error: BudgetExceededError): Sample | string {
  if (endsRun(error)) return error.message;
  const { message, costUsd, attempts, calls } = error;
  const facts = { retryable: false, costUsd, attempts, calls };
  return incidentSample(task, new ModelError('session-stopped', message, facts));
}

const answeredSample = (
  task: Task,
  heard: Heard,
  { subject, scores, errors, outages, reasons, gradedBy, regraded, gradingUsd }: Graded & { readonly subject: Subject },
): Sample => {
  const { reply, conversation } = heard;
  return {
    ...identityOf(task),
    ...whoServed(task, reply),
    outcome: {
      kind: 'answered',
      content: subject.answer,
      scores,
      grader_errors: errors,
      ...(outages === undefined ? {} : { outages: { ...outages } }),
      ...(reasons === undefined ? {} : { reasons: { ...reasons } }),
      ...(regraded === undefined ? {} : { regraded: { ...regraded } }),
      ...(subject.context === undefined ? {} : { context: [...subject.context] }),
      ...(conversation === undefined ? {} : { transcript: [...conversation.transcript] }),
      ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
    },
    ...usageOf(reply),
    ...takenFor(task.call, heard),
    ...(gradedBy === undefined ? {} : { graded_by: gradedBy }),
    ...(gradingUsd === 0 ? {} : { grading_usd: gradingUsd }),
    latency_ms: reply.latencyMs,
    ...ageOf(reply),
    ...(reply.unverified ? { unverified: true } : {}),
  };
};

/** In hundredths of a day, which is as much as anybody asks of it. */
const ageOf = ({ cached, ageMs }: ModelReply): Pick<Sample, 'age_days'> =>
  cached && ageMs !== undefined ? { age_days: Math.floor((100 * ageMs) / dayMs) / 100 } : {};

/** The model that really answered, and the route that chose it. */
const whoServed = ({ call }: Task, reply: ModelReply): Pick<Sample, 'model' | 'system_fingerprint' | 'route'> => ({
  model: servedName(call, reply),
  ...(reply.systemFingerprint === undefined ? {} : { system_fingerprint: excerptOf(reply.systemFingerprint, 100) }),
  ...routeFacts(call, reply.served?.because),
});

/** Who answered, of a call that a route may have sent elsewhere. */
function providerOf({ route, provider }: ModelCall, { served }: ModelReply): Provider {
  if (route === undefined || served === undefined) return provider;
  const isServing = (each: Candidate): boolean =>
    each.providerName === served.providerName && each.model === served.model;
  return candidatesOf(route).find(isServing)?.provider ?? provider;
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
  ...callsOf(error),
});

function callsOf({ calls, attempts, reply }: ModelError): Pick<Sample, 'calls'> {
  if (calls !== undefined) return { calls };
  return attempts === 0 && reply === undefined ? { calls: { made: 0, cached: 0 } } : {};
}

/** What a sample is of; its request digest ties it to the exact question that was put. */
const identityOf = (task: Task) => {
  const { plan, question, repeat, arm, call } = task;
  return {
    suite: plan.name,
    yardstick: plan.yardstick,
    case: question.id,
    repeat,
    arm,
    request: taskDigest(task),
    ...(call.seed === undefined ? {} : { seed: call.seed }),
    ...(repeat === 0 && arm === 'head' ? toldOnce(question) : {}),
  };
};

/** What is the same for every sample of a case. */
const toldOnce = (question: Case): Pick<Sample, 'question' | 'expected'> => ({
  question: describeQuestion(question),
  ...(question.expected === undefined ? {} : { expected: asText(question.expected) }),
});

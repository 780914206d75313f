import { converse, isConversation } from '../../../domain/evaluation/conversation.js';
import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import { nextCall } from '../../../domain/evaluation/plan/put-question.js';
import { outgrowsSample } from '../../../domain/evaluation/plan/worst-case-of-sample.js';
import { sumOfReplies } from '../../../domain/evaluation/sum-of-replies.js';
import type { Message, ToolCall } from '../../../domain/inference/call/message.js';
import type { ModelCall, ModelReply } from '../../../domain/inference/call/model-call.js';
import { BudgetExceededError, type CallCount, type Model, ModelError } from '../../../ports/model.js';
import { endsRun } from './ends-run.js';

/** What a target made of a case: its answer, with what all replies on the way to it took. */
export type Heard = {
  readonly reply: ModelReply;
  readonly toolCalls: readonly ToolCall[];
  /** What else there is to tell of a conversation; nothing of a single answer. */
  readonly conversation?: { readonly transcript: readonly Message[]; readonly calls: CallCount } | undefined;
};

/**
 * Puts a case to its target, in as many calls as its conversation takes. Throws as the model does, and a `ModelError`
 * for a conversation that came to no answer; the replies before it and what they cost are counted to the error.
 */
export async function holdConversation(model: Model, task: Task, signal: AbortSignal | undefined): Promise<Heard> {
  const { call, question, plan } = task;
  if (!isConversation(task)) {
    const reply = await model.complete(call, signal);
    return { reply, toolCalls: reply.toolCalls ?? [] };
  }
  const replies: ModelReply[] = [];
  const conversation = converse(call.messages, question, plan.definition.maxToolCalls);
  let step = conversation.next();
  let last: ModelReply | undefined;
  while (!step.done) {
    last = await askNext(model, nextCall(call, step.value), { task, replies, signal });
    replies.push(last);
    step = conversation.next(last);
  }
  if (last === undefined) throw new Error(`the case ${question.id} asked nothing`);
  const reply = sumOfReplies(replies, last);
  if (step.value.kind === 'incident') {
    const { kind, message } = step.value.incident;
    throw new ModelError(kind, message, { retryable: false, costUsd: reply.costUsd, calls: callsOf(replies), reply });
  }
  const { transcript, toolCalls } = step.value;
  return { reply, toolCalls, conversation: { transcript, calls: callsOf(replies) } };
}

function callsOf(replies: readonly ModelReply[]): CallCount {
  const cached = replies.filter((each) => each.cached).length;
  return { made: replies.length - cached, cached };
}

type Sofar = {
  readonly task: Task;
  readonly replies: readonly ModelReply[];
  readonly signal: AbortSignal | undefined;
};

async function askNext(model: Model, call: ModelCall, { task, replies, signal }: Sofar): Promise<ModelReply> {
  try {
    return await model.complete(call, signal);
  } catch (error) {
    const isCapped = error instanceof BudgetExceededError && endsRun(error);
    const isOwn = isCapped && outgrowsSample(task, call, replies.length);
    throw withEarlier(isOwn ? outgrown(error) : error, replies);
  }
}

/** A cap of all that bites a call larger than it was planned for ends its conversation, and not those of others. */
const outgrown = ({ message, costUsd, attempts }: BudgetExceededError): ModelError =>
  new ModelError('session-stopped', `the conversation is longer than was reckoned with: ${message}`, {
    retryable: false,
    costUsd,
    attempts,
  });

/** A failure, with what the replies before it took. */
function withEarlier(error: unknown, replies: readonly ModelReply[]): unknown {
  const last = replies.at(-1);
  if (last === undefined) return error;
  if (!(error instanceof BudgetExceededError || error instanceof ModelError)) return error;
  const earlier = sumOfReplies(replies, last);
  const { made, cached } = callsOf(replies);
  const calls = { made: made + (error.attempts > 0 ? 1 : 0), cached };
  if (error instanceof BudgetExceededError) return error.with({ costUsd: earlier.costUsd + error.costUsd, calls });
  const reply = error.reply === undefined ? earlier : sumOfReplies([...replies, error.reply], error.reply);
  return error.with({ costUsd: earlier.costUsd + error.costUsd, calls, reply });
}

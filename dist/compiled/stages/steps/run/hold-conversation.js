import { converse, isConversation } from '../../../domain/evaluation/conversation.js';
import { nextCall } from '../../../domain/evaluation/plan/put-question.js';
import { outgrowsSample } from '../../../domain/evaluation/plan/worst-case-of-sample.js';
import { sumOfReplies } from '../../../domain/evaluation/sum-of-replies.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import { endsRun } from './ends-run.js';
/**
 * Puts a case to its target, in as many calls as its conversation takes. Throws as the model does, and a `ModelError`
 * for a conversation that came to no answer; what the replies before it cost is counted to the error.
 */
export async function holdConversation(model, task, signal) {
    const { call, question, plan } = task;
    if (!isConversation(task)) {
        const reply = await model.complete(call, signal);
        return { reply, toolCalls: reply.toolCalls ?? [] };
    }
    const replies = [];
    const conversation = converse(call.messages, question, plan.definition.maxToolCalls);
    let step = conversation.next();
    let last;
    while (!step.done) {
        last = await askNext(model, nextCall(call, step.value), { task, replies, signal });
        replies.push(last);
        step = conversation.next(last);
    }
    if (last === undefined)
        throw new Error(`the case ${question.id} asked nothing`);
    const reply = sumOfReplies(replies, last);
    if (step.value.kind === 'incident') {
        const { kind, message } = step.value.incident;
        throw new ModelError(kind, message, { retryable: false, costUsd: reply.costUsd, reply });
    }
    const { transcript, toolCalls } = step.value;
    const cached = replies.filter((each) => each.cached).length;
    return { reply, toolCalls, conversation: { transcript, calls: { made: replies.length - cached, cached } } };
}
async function askNext(model, call, { task, replies, signal }) {
    try {
        return await model.complete(call, signal);
    }
    catch (error) {
        const isCapped = error instanceof BudgetExceededError && endsRun(error);
        const isOwn = isCapped && outgrowsSample(task, call, replies.length);
        throw withEarlier(isOwn ? outgrown(error) : error, replies);
    }
}
/** A cap of all that bites a call larger than it was planned for ends its conversation, and not those of others. */
const outgrown = ({ message, costUsd, attempts }) => new ModelError('session-stopped', `the conversation is longer than was reckoned with: ${message}`, {
    ...{ retryable: false, costUsd, attempts },
});
/** A failure, with what the replies before it took. */
function withEarlier(error, replies) {
    const last = replies.at(-1);
    if (last === undefined)
        return error;
    const earlier = sumOfReplies(replies, last);
    if (error instanceof BudgetExceededError)
        return error.with({ costUsd: earlier.costUsd + error.costUsd });
    if (!(error instanceof ModelError))
        return error;
    const reply = error.reply === undefined ? earlier : sumOfReplies([...replies, error.reply], error.reply);
    return error.with({ costUsd: earlier.costUsd + error.costUsd, reply });
}

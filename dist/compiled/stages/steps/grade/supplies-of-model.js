import { judgeCall } from '../../../domain/evaluation/judges/judge-call.js';
import { servedName } from '../../../domain/inference/call/served-name.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import { endsRun } from '../run/ends-run.js';
/**
 * Puts what graders ask to the guarded model. A call that fails is told with its kind and what it cost; a cap of more
 * than one request or one session throws `BudgetExceededError`, since it ends the run, unless the call is outgrown.
 */
export function suppliesOfModel(model, asking) {
    const ask = async (need, supplyOf, signal) => {
        const judge = asking.judges.get(need.model);
        if (judge === undefined)
            return { kind: 'failed', reason: `there is no judge ${need.model}` };
        const call = { ...judgeCall(need, judge, asking), trace: asking.trace };
        try {
            const reply = await model.complete(call, signal);
            const repliedBy = servedName(call, reply);
            return { ...(reply.unverified ? unverified : supplyOf(reply)), costUsd: reply.costUsd, repliedBy };
        }
        catch (error) {
            return failureOf(error, () => asking.isOutgrown?.(call) === true);
        }
    };
    return {
        completion: (need, signal) => ask(need, ({ content }) => ({ kind: 'completion', content }), signal),
        embeddings: (need, signal) => ask(need, ({ vectors = [] }) => ({ kind: 'embeddings', vectors }), signal),
    };
}
/** A judge that head brought its own replies of judges nothing. */
const unverified = { kind: 'failed', reason: 'only a recording that head brought has a reply' };
function failureOf(error, isOutgrown) {
    if (error instanceof ModelError) {
        const { kind, message, costUsd } = error;
        return { kind: 'failed', reason: `${kind}: ${message}`, incident: kind, costUsd };
    }
    if (!(error instanceof BudgetExceededError))
        throw error;
    const { message, costUsd } = error;
    const stopped = { kind: 'failed', incident: 'session-stopped', costUsd };
    if (!endsRun(error))
        return { ...stopped, reason: `session-stopped: ${message}` };
    if (!isOutgrown())
        throw error;
    return { ...stopped, reason: `session-stopped: the answer is longer than a judge was reckoned with: ${message}` };
}

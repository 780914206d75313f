import { callSpan } from '../domain/inference/trace/call-span.js';
import { messageOf } from '../domain/user-error.js';
import { BudgetExceededError, CallLeftError, ModelError } from '../ports/model.js';
/** Writes a span for every call, whether it was answered, failed or was not made. */
export function withTraces(model, spans) {
    return {
        async complete(call, signal) {
            const span = spans.newSpan(call.trace);
            const startMs = spans.now();
            const end = (outcome) => spans.add(callSpan({ call, outcome, span, startMs, endMs: spans.now() }));
            try {
                const reply = await model.complete(call, signal);
                end({ kind: 'reply', reply });
                return reply;
            }
            catch (error) {
                end(failureOf(error, signal));
                throw error;
            }
        },
    };
}
function failureOf(error, signal) {
    if (error instanceof ModelError) {
        const { kind: type, message, attempts, costUsd, reply } = error;
        return { kind: 'failure', type, message, attempts, costUsd, reply };
    }
    const failure = { kind: 'failure', type: typeOf(error, signal), message: messageOf(error) };
    if (!(error instanceof CallLeftError))
        return failure;
    const { attempts, costUsd } = error;
    return { ...failure, attempts, costUsd };
}
function typeOf(error, signal) {
    if (error instanceof BudgetExceededError)
        return 'budget-exceeded';
    return signal?.aborted ? 'cancelled' : '_OTHER';
}

import { classifyReply } from '../domain/inference/incident/classify-reply.js';
import { isFree } from '../domain/inference/provider/provider.js';
import { ModelError } from '../ports/model.js';
/**
 * Incidents that another attempt may fix. What the model itself did, such as refusing, is not asked again: answers
 * picked by asking until one pleases would no longer measure the model.
 */
const passing = new Set(['rate-limited', 'server-error']);
/**
 * Turns a reply that is no answer into a `ModelError` that still carries what it cost, and notes an answer that is paid
 * for although nobody said what it took.
 */
export function withClassification(model) {
    return {
        refusalOf: (call) => model.refusalOf?.(call),
        async complete(call, signal) {
            const reply = await model.complete(call, signal);
            const incident = classifyReply(reply, call);
            if (incident === undefined)
                return isUnmetered(reply, call) ? noted(reply, 'missing-usage') : reply;
            const { kind, message } = incident;
            throw new ModelError(kind, message, { retryable: passing.has(kind), costUsd: reply.costUsd, reply });
        },
    };
}
const isUnmetered = ({ usage, cached }, { provider }) => usage === undefined && !cached && !isFree(provider);
const noted = (reply, notice) => ({
    ...reply,
    notices: [...(reply.notices ?? []), notice],
});

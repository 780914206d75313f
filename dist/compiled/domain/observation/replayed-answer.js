import { answerTextOf } from '../inference/call/answer-text.js';
import { momentOf } from '../moment.js';
import { seemsToRefuse } from './answer-of-span.js';
import { failureOf } from './observed-error.js';
/**
 * The observation of an answer. How long a stored answer took tells nothing; what it would cost is what it saved.
 * `timed` is false where whoever answers tells no time.
 */
export function observationOfReply(request, reply, scores, timed) {
    const { cached, latencyMs, costUsd, savedUsd, refusal = '' } = reply;
    const cost = cached ? savedUsd : costUsd;
    return {
        ...identityOf(request, reply.servedModel),
        ...(Object.keys(scores).length === 0 ? {} : { scores: { ...scores } }),
        ...(cached || !timed ? {} : { latency_ms: latencyMs }),
        ...(cost === undefined ? {} : { cost_usd: cost }),
        refused: refusal !== '' || seemsToRefuse(answerTextOf(reply)),
    };
}
/** The observation of a call that gave no answer. */
export const observationOfFailure = (request, kind) => ({
    ...identityOf(request, undefined),
    ...failureOf(kind),
});
const identityOf = ({ id, arm, model, atMs }, served) => ({
    ...{ id, at: momentOf(atMs), arm, kind: 'shadow' },
    model: served ?? model,
});

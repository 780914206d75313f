import { outcomeOfFailure } from '../domain/inference/circuit-breaker/call-outcome.js';
import { targetKey, targetName } from '../domain/inference/provider/target-key.js';
import { ModelError } from '../ports/model.js';
import { AdaptiveGate } from './adaptive-gate.js';
import { PerTarget } from './per-target.js';
/**
 * Asks a target that says it is overloaded for less at once, and for more again when it answers. A Retry-After of one
 * call and what rate limit headers say is left hold for every call to the target. A recording is never overloaded: what
 * failed in it failed then.
 */
export function withAdaptiveConcurrency(model, parts) {
    const { clock, random, limit } = parts;
    const gates = new PerTarget(() => new AdaptiveGate({ clock, random, most: limit }), (gate) => gate.isIdle());
    return {
        refusalOf: (call) => model.refusalOf?.(call),
        async complete(call, signal) {
            if (call.provider.api === 'replay')
                return model.complete(call, signal);
            const gate = gates.of(targetKey(call));
            const entering = gate.enter(targetName(call), signal);
            const entry = entering instanceof Promise ? await entering : entering;
            let ending = { entry, kind: 'unknown' };
            try {
                const reply = await model.complete(call, signal);
                ending = { entry, kind: 'succeeded', rateLimit: reply.rateLimit };
                return reply;
            }
            catch (error) {
                if (error instanceof ModelError)
                    ending = endingOf(error, entry);
                throw error;
            }
            finally {
                gate.leave(ending);
            }
        },
    };
}
/** Service unavailable, and what some providers answer when they are overloaded. */
const overloadStatuses = new Set([503, 529]);
function endingOf(error, entry) {
    const { kind, status, retryAfterMs } = error;
    const rateLimit = error.rateLimit ?? error.reply?.rateLimit;
    if (kind === 'rate-limited' || overloadStatuses.has(status))
        return { entry, kind: 'overloaded', retryAfterMs, rateLimit };
    return { entry, kind: outcomeOfFailure(error).kind === 'answered' ? 'succeeded' : 'unknown', rateLimit };
}

import { outcomeOfFailure } from '../domain/inference/circuit-breaker/call-outcome.js';
import { ModelError } from '../ports/model.js';
import { CircuitBreakers } from './circuit-breakers.js';
/**
 * Leaves a target alone that fails, rejects the key, crawls or costs too much, until probes show that it works again. A
 * call that is held back throws `circuit-open` with the reason; it is retryable, with the time of the next probe, when
 * waiting may help: not for a rejected key, not for the price, and not once the outage has lasted `give_up_s`. What
 * could not be sent through a closed circuit either is refused for that. A recording has no circuit: the failures in it
 * are over.
 */
export function withCircuitBreaker(model, parts) {
    const breakers = new CircuitBreakers(parts);
    const isEnabled = parts.settings?.enabled ?? true;
    const isGuarded = ({ provider }) => isEnabled && provider.api !== 'replay';
    return {
        async complete(call, signal) {
            if (!isGuarded(call))
                return model.complete(call, signal);
            let passage;
            try {
                passage = breakers.enter(call);
            }
            catch (error) {
                throw model.refusalOf?.(call) ?? error;
            }
            let outcome = { kind: 'abandoned' };
            try {
                const reply = await model.complete(call, signal);
                outcome = { kind: 'answered', latencyMs: reply.latencyMs, costUsd: reply.costUsd };
                return reply;
            }
            catch (error) {
                if (error instanceof ModelError)
                    outcome = outcomeOfFailure(error);
                throw error;
            }
            finally {
                breakers.leave(call, passage, outcome);
            }
        },
        circuitWaitMs: (call) => (isGuarded(call) ? breakers.waitMs(call) : undefined),
        save: () => breakers.save(),
        standings: () => breakers.standings(),
    };
}

import type { ModelCall, ModelReply } from '../domain/inference/model-call.js';
import { attemptsAllowed, retryDelayMs } from '../domain/inference/retry-delay.js';
import type { Clock } from '../ports/clock.js';
import { type Model, ModelError } from '../ports/model.js';
import type { Random } from '../ports/random.js';

/** How long after its first attempt a call may still be tried again. */
export const retryWindowMs = 180_000;

/**
 * Tries a call again after a failure that may pass, at most four times in all and within `retryWindowMs`, never sooner
 * than the provider asks. What failed attempts cost is added to the reply or the error that ends it.
 */
export function withRetry(model: Model, { clock, random }: { clock: Clock; random: Random }): Model {
  const delayAfter = (error: unknown, attempt: number, startedAtMs: number): number | undefined => {
    if (!(error instanceof ModelError) || !error.retryable || attempt >= attemptsAllowed(error.kind)) return undefined;
    const remainingMs = startedAtMs + retryWindowMs - clock.now();
    return retryDelayMs({ attempt, chance: random.next(), retryAfterMs: error.retryAfterMs, remainingMs });
  };
  return {
    async complete(call: ModelCall, signal?: AbortSignal): Promise<ModelReply> {
      const startedAtMs = clock.now();
      let wastedUsd = 0;
      for (let attempt = 1; ; attempt += 1) {
        try {
          const reply = await model.complete(call, signal);
          return wastedUsd === 0 ? reply : { ...reply, costUsd: reply.costUsd + wastedUsd };
        } catch (error) {
          const delayMs = delayAfter(error, attempt, startedAtMs);
          if (delayMs === undefined) throw withCost(error, wastedUsd);
          wastedUsd += error instanceof ModelError ? error.costUsd : 0;
          await clock.sleep(delayMs, signal);
        }
      }
    },
  };
}

function withCost(error: unknown, wastedUsd: number): unknown {
  if (wastedUsd === 0 || !(error instanceof ModelError)) return error;
  return error.with({ costUsd: error.costUsd + wastedUsd });
}

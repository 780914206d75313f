import { CacheSettings } from '../domain/inference/cache-settings.js';
import type { Answers } from '../ports/answers.js';
import type { Clock } from '../ports/clock.js';
import type { Gateway, GatewayRequest } from '../ports/gateway.js';
import type { Random } from '../ports/random.js';
import { type ModelsByApi, routeByApi } from './route-by-api.js';
import { withAdaptiveConcurrency } from './with-adaptive-concurrency.js';
import { withAnswers } from './with-answers.js';
import { withBudget } from './with-budget.js';
import { withCircuitBreaker } from './with-circuit-breaker.js';
import { withClassification } from './with-classification.js';
import { withConcurrency } from './with-concurrency.js';
import { withRetry } from './with-retry.js';
import { withRoute } from './with-route.js';

export type GatewayParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly answers: Answers;
  /** The models of one run; they may need its recordings and its concurrency. */
  readonly models: (request: GatewayRequest) => ModelsByApi;
};

/**
 * Guards the models of a run. The order has reasons: a stored answer needs no place, no budget and no second look; a
 * call that waits to be tried again keeps its place, so a rate limit slows the run down; every attempt is seen by the
 * breaker and the limit of its target; a reply that is no answer is tried again only if that may help, and is paid for;
 * and every attempt reserves and settles by itself.
 */
export function createGateway({ clock, random, answers, models }: GatewayParts): Gateway {
  return {
    open(request) {
      const { caps, alreadySpent, budgetState, onSpend, concurrency, settings } = request;
      const cache = settings?.cache ?? CacheSettings.parse({});
      answers.limit(cache);
      const budget = { caps, alreadySpent, state: budgetState, onEntry: onSpend, clock };
      const paid = withBudget(routeByApi(models(request)), budget);
      const adaptive = withAdaptiveConcurrency(withClassification(paid), { clock, random, limit: concurrency });
      const breaking = withCircuitBreaker(adaptive, { clock, settings: settings?.circuit_breaker });
      const patient = withRetry(breaking, {
        ...{ clock, random, settings: settings?.retry },
        circuitWaitMs: (call) => breaking.circuitWaitMs(call),
      });
      const { complete } = withRoute(withAnswers(withConcurrency(patient, concurrency), { answers, clock, cache }), {
        staleAnswer: async () => undefined,
      });
      return { complete, spent: () => paid.spent() };
    },
  };
}

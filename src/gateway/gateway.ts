import { CacheSettings } from '../domain/inference/cache-settings.js';
import type { Answers } from '../ports/answers.js';
import type { Clock } from '../ports/clock.js';
import type { Gateway, GatewayRequest } from '../ports/gateway.js';
import type { Random } from '../ports/random.js';
import { type ModelsByApi, routeByApi } from './route-by-api.js';
import { withAnswers } from './with-answers.js';
import { withBudget } from './with-budget.js';
import { withClassification } from './with-classification.js';
import { withConcurrency } from './with-concurrency.js';
import { withRetry } from './with-retry.js';

export type GatewayParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly answers: Answers;
  /** The models of one run; they may need its recordings and its concurrency. */
  readonly models: (request: GatewayRequest) => ModelsByApi;
};

/**
 * Guards the models of a run. The order has reasons: a stored answer needs no place, no budget and no second look; a
 * call that waits to be tried again keeps its place, so a rate limit slows the run down; a reply that is no answer is
 * tried again only if that may help, and is paid for; and every attempt reserves and settles by itself.
 */
export function createGateway({ clock, random, answers, models }: GatewayParts): Gateway {
  return {
    open(request) {
      const { caps, alreadySpent, concurrency } = request;
      const paid = withBudget(routeByApi(models(request)), { caps, alreadySpent, clock });
      const guarded = withConcurrency(withRetry(withClassification(paid), { clock, random }), concurrency);
      const cache = request.cache ?? CacheSettings.parse({});
      answers.limit(cache);
      const { complete } = withAnswers(guarded, { answers, clock, cache });
      return { complete, spent: () => paid.spent() };
    },
  };
}

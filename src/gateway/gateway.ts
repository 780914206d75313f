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
import { withScrubbedReplies } from './with-scrubbed-replies.js';
import { withTraces } from './with-traces.js';

export type GatewayParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly answers: Answers;
  /** The models of one run; they may need its recordings and its concurrency. */
  readonly models: (request: GatewayRequest) => ModelsByApi;
  /** Takes out of a text the secrets that the models were given. */
  readonly scrub: (text: string) => string;
};

/**
 * Guards the models of a run. The order has reasons: a stored answer needs no place, no budget and no second look, but
 * has a span; secrets are taken out of a reply before anybody sees it; a call that waits to be tried again keeps its place, so a rate limit slows the run down; a reply that is no answer is
 * tried again only if that may help, and is paid for; and every attempt reserves and settles by itself.
 */
export function createGateway({ clock, random, answers, models, scrub }: GatewayParts): Gateway {
  return {
    open(request) {
      const { caps, alreadySpent, concurrency, spans } = request;
      const clean = withScrubbedReplies(routeByApi(models(request)), scrub);
      const paid = withBudget(clean, { caps, alreadySpent, clock });
      const guarded = withConcurrency(withRetry(withClassification(paid), { clock, random }), concurrency);
      const { complete } = withTraces(withAnswers(guarded, answers), spans);
      return { complete, spent: () => paid.spent() };
    },
  };
}

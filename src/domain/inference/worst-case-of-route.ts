import { type Amount, worstCaseOf } from './budget.js';
import { callToCandidate } from './call-to-candidate.js';
import { chooseTarget } from './choose-target.js';
import type { ModelCall } from './model-call.js';
import type { Route } from './route.js';

/**
 * The most that a routed call takes when nothing fails: the model that is asked first, and every other one that a check
 * may lead to. Fallbacks are left out of plans, since they stand in for a call that was not answered; each reserves by
 * itself when it is made.
 */
export function worstCaseOfRoute(call: ModelCall, route: Route): Amount {
  const candidates = [chooseTarget(route, call), ...route.checks].map(({ candidate }) => candidate);
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  return [...byName.values()].reduce<Amount>(
    (sum, candidate) => {
      const { nanoUsd, tokens } = worstCaseOf(callToCandidate(call, candidate));
      return { nanoUsd: sum.nanoUsd + nanoUsd, tokens: sum.tokens + tokens };
    },
    { nanoUsd: 0, tokens: 0 },
  );
}

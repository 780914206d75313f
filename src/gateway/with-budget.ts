import {
  type Amount,
  amountOf,
  type BudgetCaps,
  usdOf,
  type WorstCase,
  worstCaseOf,
} from '../domain/inference/budget.js';
import type { IncidentKind } from '../domain/inference/incident.js';
import type { ModelReply } from '../domain/inference/model-call.js';
import { isFree } from '../domain/inference/provider.js';
import type { Clock } from '../ports/clock.js';
import type { GuardedModel, Spend } from '../ports/gateway.js';
import { type Model, ModelError } from '../ports/model.js';
import { BudgetQueue } from './budget-queue.js';

export type BudgetParts = {
  readonly caps: BudgetCaps;
  /** What an earlier part of the same run has spent. */
  readonly alreadySpent: Spend;
  readonly clock: Clock;
};

/**
 * Reserves the worst case of a call before it is made and settles to what it took, so that no cap is crossed, however
 * many calls are under way. A call that fits only if those under way take less than their worst waits for them; one
 * that cannot fit throws `BudgetExceededError`. The time cap is looked at before a call; calls under way finish.
 */
export function withBudget(model: Model, { caps, alreadySpent, clock }: BudgetParts): GuardedModel {
  const queue = new BudgetQueue(caps, alreadySpent, clock);
  return {
    async complete(call, signal) {
      const worstCase = worstCaseOf(call);
      await queue.enter(worstCase, signal);
      let taken = nothing;
      try {
        const reply = priced(await model.complete(call, signal), worstCase);
        if (!isFree(call.provider)) taken = amountOf(reply.costUsd, tokensOf(reply) ?? worstCase.tokens);
        return reply;
      } catch (error) {
        taken = amountOfFailure(error, worstCase);
        throw error;
      } finally {
        queue.settle(worstCase, taken);
      }
    },
    spent: () => queue.spent(),
  };
}

const nothing: Amount = { nanoUsd: 0, tokens: 0 };

/** A reply without usage costs its worst case. */
const priced = (reply: ModelReply, worstCase: WorstCase): ModelReply =>
  reply.usage === undefined ? { ...reply, costUsd: usdOf(worstCase) } : reply;

const tokensOf = ({ usage }: ModelReply): number | undefined => usage && usage.inputTokens + usage.outputTokens;

/** Failures after which a provider may have worked, and may bill, although no answer arrived. */
const maybeBilled: ReadonlySet<IncidentKind> = new Set(['timeout', 'stream-cut', 'malformed']);

/**
 * A failure takes nothing where the provider refused the call. Where it may have worked, the worst case is taken; where
 * the cost is known, that, with the tokens that nobody told at their worst.
 */
function amountOfFailure(error: unknown, worstCase: WorstCase): Amount {
  if (!(error instanceof ModelError)) return nothing;
  if (error.costUsd > 0) return amountOf(error.costUsd, worstCase.tokens);
  return maybeBilled.has(error.kind) ? worstCase : nothing;
}

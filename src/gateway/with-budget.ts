import {
  type Amount,
  amountOf,
  type BudgetCaps,
  usdOf,
  type WorstCase,
  worstCaseOf,
} from '../domain/inference/budget.js';
import type { ModelCall, ModelReply } from '../domain/inference/model-call.js';
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
 * Reserves the worst case of a call before it is made and settles to what it took, so that no cap is crossed, however many
 * calls are under way. A call that fits only if those under way take less than their worst waits for them; one that cannot
 * fit throws `BudgetExceededError`. The time cap is looked at before a call; calls under way finish.
 */
export function withBudget(model: Model, { caps, alreadySpent, clock }: BudgetParts): GuardedModel {
  const queue = new BudgetQueue(caps, alreadySpent, clock);
  return {
    async complete(call, signal) {
      const worstCase = worstCaseOf(call);
      await queue.enter(worstCase, signal);
      const reply = await attempt(model, call, signal).catch((error: unknown) => {
        queue.settle(worstCase, amountOfFailure(error, worstCase));
        throw error;
      });
      const tokens = reply.usage === undefined ? worstCase.tokens : reply.usage.inputTokens + reply.usage.outputTokens;
      const costUsd = reply.usage === undefined ? usdOf(worstCase) : reply.costUsd;
      queue.settle(worstCase, amountOf(costUsd, tokens));
      return costUsd === reply.costUsd ? reply : { ...reply, costUsd };
    },
    spent: () => queue.spent(),
  };
}

const attempt = async (model: Model, call: ModelCall, signal: AbortSignal | undefined): Promise<ModelReply> =>
  model.complete(call, signal);

/** A failure takes nothing unless it is known to cost; then its tokens, which nobody told, count as the worst case. */
const amountOfFailure = (error: unknown, worstCase: WorstCase): Amount =>
  error instanceof ModelError && error.costUsd > 0 ? amountOf(error.costUsd, worstCase.tokens) : amountOf(0, 0);

import type { GatewayState } from '../../src/domain/inference/gateway-state.js';
import type { Gateway, GatewayRequest, GuardedModel, Spend } from '../../src/ports/gateway.js';
import { BudgetExceededError, type Model } from '../../src/ports/model.js';

export const nothingKnown: GatewayState = {
  version: 1,
  circuit_breakers: { version: 1, saved_at_ms: 0, breakers: {} },
  kill_switch: { version: 1, sessions: [] },
  budget: { version: 1, hour: [], sessions: [], users: [] },
};

/** A gateway without guards over one model; it remembers what it was opened with and stops at a number of calls. */
export class ScriptedGateway implements Gateway {
  readonly requests: GatewayRequest[] = [];
  /** How often all that it knows was put together. */
  statesSaved = 0;
  private readonly model: Model;
  private readonly mostCalls: number;

  constructor(model: Model, mostCalls = Number.POSITIVE_INFINITY) {
    this.model = model;
    this.mostCalls = mostCalls;
  }

  open(request: GatewayRequest): GuardedModel {
    this.requests.push(request);
    let spent: Spend = request.alreadySpent;
    return {
      complete: async (call, signal) => {
        if (spent.calls >= this.mostCalls) throw new BudgetExceededError('the cap of calls is reached');
        spent = { ...spent, calls: spent.calls + 1 };
        const reply = await this.model.complete(call, signal);
        const tokens = (reply.usage?.inputTokens ?? 0) + (reply.usage?.outputTokens ?? 0);
        spent = { ...spent, usd: spent.usd + reply.costUsd, tokens: spent.tokens + tokens };
        return reply;
      },
      spent: () => spent,
      leftUsd: () => ({ run: undefined, session: undefined }),
      breakers: () => [],
      nearestToCaps: () => nothingKnown.budget,
      state: () => {
        this.statesSaved += 1;
        return nothingKnown;
      },
    };
  }
}

import { z } from 'zod';
import { BudgetState } from './budget/budget-state.js';
import { CircuitBreakerState } from './circuit-breaker/circuit-breaker-state.js';
import { KillSwitchState } from './kill-switch.js';

/** What a gateway remembers from one job to the next: `gateway-state.json`. */
export const GatewayState = z.strictObject({
  version: z.literal(1),
  circuit_breakers: CircuitBreakerState,
  kill_switch: KillSwitchState,
  budget: BudgetState,
});
export type GatewayState = z.infer<typeof GatewayState>;

export const gatewayStateFile = 'gateway-state.json';

/** A state with the sessions of another, or with none where there is no other. */
export const withSessionsOf = (state: GatewayState, other: GatewayState | undefined): GatewayState => ({
  ...state,
  kill_switch: { ...state.kill_switch, sessions: other?.kill_switch.sessions ?? [] },
  budget: { ...state.budget, sessions: other?.budget.sessions ?? [] },
});

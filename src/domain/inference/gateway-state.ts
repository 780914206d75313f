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

/** The state without its sessions, for a run whose sessions are its samples and end with it. */
export const withoutSessions = (state: GatewayState): GatewayState => ({
  ...state,
  kill_switch: { version: 1, sessions: [] },
  budget: { ...state.budget, sessions: [] },
});

export const gatewayStateFile = 'gateway-state.json';

import { z } from 'zod';
import { BudgetState, stateOfBuckets } from './budget/budget-state.js';
import { CircuitBreakerState } from './circuit-breaker/circuit-breaker-state.js';
import { KillSwitchState } from './kill-switch/kill-switch.js';
/** What a gateway remembers from one job to the next: `gateway-state.json`. */
export const GatewayState = z.strictObject({
    version: z.literal(1),
    circuit_breakers: CircuitBreakerState,
    kill_switch: KillSwitchState,
    budget: BudgetState,
});
export const gatewayStateFile = 'gateway-state.json';
/** A state with the sessions of another, or with none where there is no other. */
export const withSessionsOf = (state, other) => ({
    ...state,
    kill_switch: { ...state.kill_switch, sessions: other?.kill_switch.sessions ?? [] },
    budget: { ...state.budget, sessions: other?.budget.sessions ?? [] },
});
const nothingKnown = {
    version: 1,
    circuit_breakers: { version: 1, saved_at_ms: 0, breakers: {} },
    kill_switch: { version: 1, sessions: [] },
    budget: { version: 1, hour: [], sessions: [], users: [] },
};
/** A state that knows of more that was spent, minute by minute. */
export function withMinutes(state = nothingKnown, buckets) {
    const hour = [...state.budget.hour, ...stateOfBuckets({ buckets })];
    return { ...state, budget: { ...state.budget, hour: hour.sort((one, other) => one.minute - other.minute) } };
}

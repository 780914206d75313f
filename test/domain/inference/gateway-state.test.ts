import { expect, test } from 'vitest';
import { GatewayState, withSessionsOf } from '../../../src/domain/inference/gateway-state.js';

const account = { spent: { nano_usd: 1, tokens: 1, calls: 1 }, buckets: [], last_used_at_ms: 5 };
const state = GatewayState.parse({
  version: 1,
  circuit_breakers: { version: 1, saved_at_ms: 5, breakers: {} },
  kill_switch: {
    version: 1,
    sessions: [{ session: 'one', started_ms: 1, seen_ms: 1, calls: 1, tokens: 1, requests: [], turns: [] }],
  },
  budget: { version: 1, hour: [], sessions: [{ name: 'one', ...account }], users: [{ name: 'ann', ...account }] },
});

test('a state takes the sessions of another, or none, and keeps everything else', () => {
  expect(withSessionsOf(state, undefined)).toEqual({
    ...state,
    kill_switch: { version: 1, sessions: [] },
    budget: { ...state.budget, sessions: [] },
  });
  expect(withSessionsOf(withSessionsOf(state, undefined), state)).toEqual(state);
});

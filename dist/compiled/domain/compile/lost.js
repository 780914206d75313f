import { own } from '../artifacts/own.js';
import { defaultGatewaySettings } from '../inference/gateway-settings.js';
/** Parts of routes that proxies do not have: rules, answers that are checked, and answers of earlier times. */
export const lostOfPools = ({ pools }) => pools.flatMap(({ key, rules, checks, answersStale }) => [
    ...(rules.length === 0 ? [] : [{ key: `${key}.rules`, why: 'no rule is followed; `models` answer everything' }]),
    ...(checks.length === 0 ? [] : [{ key: `${key}.checks`, why: 'answers are not checked' }]),
    ...(answersStale ? [{ key: `${key}.fallbacks`, why: 'no stale answer is served' }] : []),
]);
/** Fallbacks that proxies do not take: one on a cap that is reached, and one on a breaker alone. */
export const lostFallbacks = ({ key, fallbacks }, whyNotOnBudget) => fallbacks.flatMap(({ pool, on }) => [
    ...(on.includes('budget') ? [{ key: `${key}.fallbacks`, why: whyNotOnBudget(pool) }] : []),
    ...(on.includes('breaker') && !on.includes('incident')
        ? [{ key: `${key}.fallbacks`, why: `an open circuit alone does not lead to \`${pool}\`` }]
        : []),
]);
/** Budgets of production; those of runs and pull requests bind evaluations alone. */
const trafficScopes = ['per_request', 'per_session', 'per_user', 'per_hour', 'per_day'];
/** The caps that an engine does not hold. */
export const lostBudgets = (budget, { holds, why }) => trafficScopes.flatMap((scope) => Object.entries(budget[scope] ?? {}).flatMap(([measure, most]) => most === undefined || measure === 'bytes_per_token' || holds(scope, measure)
    ? []
    : [{ key: `budget.${scope}.${measure}`, why: why[scope] ?? 'this cap is not held' }]));
/** What every guard is called that engines know nothing of; all others they are asked of one by one. */
const unknownToEngines = {
    'circuit_breaker.window_s': 'failures are counted over a time of the engine’s own',
    'circuit_breaker.minimum_calls': 'there is no such minimum',
    'circuit_breaker.error_rate': 'no share of failed calls opens the circuit',
    'circuit_breaker.rejections_in_a_row': 'refused calls do not open the circuit by themselves',
    'circuit_breaker.p95_latency_ms': 'slow answers do not open the circuit',
    'circuit_breaker.usd_per_request': 'dear answers do not open the circuit',
    'circuit_breaker.max_open_s': 'a circuit does not stay open for longer after each probe that fails',
    'circuit_breaker.probes': 'a circuit closes when its time is over, not after probes',
    'circuit_breaker.give_up_s': 'calls do not wait for a circuit',
    'circuit_breaker.give_up_unanswered_s': 'calls do not wait for a circuit',
    'retry.budget_floor': 'retries are not capped as a share of the calls',
    kill_switch: 'no session is stopped',
    cache: 'no answer is served a second time',
    'traces.redact': 'spans are not redacted; do it in a collector',
    'traces.max_megabytes': 'spans are not capped',
    'retry.budget_share': 'retries are not capped as a share of the calls',
};
/** What becomes of guards that a policy sets and an engine does not have. */
export const lostOfGuards = (gateway, more = {}) => Object.entries({ ...unknownToEngines, ...more })
    .filter(([key]) => isSet(gateway, key))
    .map(([key, why]) => ({ key: `gateway.${key}`, why }));
/** Whether a policy says otherwise than the default. */
function isSet(gateway, key) {
    const valueIn = (settings) => key.split('.').reduce((value, name) => own((value ?? {}), name), settings);
    return JSON.stringify(valueIn(gateway)) !== JSON.stringify(valueIn(defaultGatewaySettings));
}

import { productVersion } from '../product-version.js';
import { otherModels } from './call-series.js';
import { countOfOutcome } from './call-sum.js';
import { genAiMetrics } from './gen-ai-metrics.js';
import { numberFamily } from './metric-family.js';
import { ServedOutcome } from './served-call.js';
/** The content type of `prometheusText`. */
export const prometheusContentType = 'text/plain; version=0.0.4; charset=utf-8';
/** What a gateway served so far, in Prometheus's text format, version 0.0.4. */
export function prometheusText(report, measured) {
    return [genAiMetrics(measured), callMetrics(report), moneyMetrics(report), guardMetrics(report)].join('');
}
function callMetrics({ totals, in_flight: inFlight, started_at_ms: startedAtMs, routes }) {
    return [
        gauge('lanegate_build_info', 'The version of the gateway.', [{ labels: { version: productVersion }, value: 1 }]),
        gauge('lanegate_start_time_seconds', 'When the gateway began to serve, since 1970.', [
            { value: startedAtMs / 1000 },
        ]),
        gauge('lanegate_calls_in_flight', 'Calls that have not ended.', [{ value: inFlight }]),
        counter('lanegate_calls_total', 'Calls that ended, by how.', outcomeSamples(totals)),
        counter('lanegate_route_calls_total', 'Calls that ended, by what clients named.', byName(routes, 'calls')),
        counter('lanegate_attempts_total', 'How many times providers were asked.', [{ value: totals.attempts }]),
        counter('lanegate_cache_hits_total', 'Calls that were answered from the store.', [{ value: totals.cached }]),
    ].join('');
}
function moneyMetrics({ totals, routes }) {
    return [
        counter('lanegate_cost_usd_total', 'What the calls cost, in US dollars.', [{ value: totals.cost_usd }]),
        counter('lanegate_route_cost_usd_total', 'What the calls cost, by what clients named.', byName(routes, 'cost_usd')),
        counter('lanegate_saved_usd_total', 'What stored answers would have cost.', [{ value: totals.saved_usd }]),
        counter('lanegate_saved_tokens_total', 'What stored answers would have taken.', [{ value: totals.saved_tokens }]),
        counter('lanegate_unmetered_calls_total', 'Calls whose provider told no usage.', [{ value: totals.unmetered }]),
    ].join('');
}
function guardMetrics({ incidents, stopped_by: stoppedBy, refused, caps, breakers }) {
    const capSamples = (tell) => caps.map(({ scope, name, measure, per_hour: perHour, [tell]: value }) => ({
        labels: { scope, name, measure, per_hour: String(perHour) },
        value,
    }));
    return [
        counter('lanegate_incidents_total', 'Calls that came to no answer, by kind.', samplesOf(incidents, 'kind')),
        counter('lanegate_budget_refusals_total', 'Calls that a cap stopped, by scope.', samplesOf(stoppedBy, 'scope')),
        counter('lanegate_refused_requests_total', 'Requests that were refused while they were read, by status.', samplesOf(refused, 'status')),
        gauge('lanegate_cap_left', 'What is left under each cap, in its measure.', capSamples('left')),
        gauge('lanegate_cap_limit', 'Each cap, in its measure.', capSamples('most')),
        gauge('lanegate_breaker_state', '1 for the state that a circuit breaker is in.', breakers.flatMap(stateSamples)),
    ].join('');
}
const counter = (name, help, samples) => numberFamily({ name, help }, 'counter', samples);
const gauge = (name, help, samples) => numberFamily({ name, help }, 'gauge', samples);
const outcomeSamples = (totals) => ServedOutcome.options.map((outcome) => ({ labels: { outcome }, value: totals[countOfOutcome[outcome]] }));
const byName = ({ rows, others }, tell) => [
    ...rows.map(({ name, [tell]: value }) => ({ labels: { route: name }, value })),
    ...(others === undefined ? [] : [{ labels: { route: otherModels }, value: others[tell] }]),
];
const samplesOf = (counts, label) => Object.entries(counts).map(([name, value = 0]) => ({ labels: { [label]: name }, value }));
const stateSamples = ({ target, operation, route, state }) => ['closed', 'open', 'half-open'].map((each) => ({
    labels: { target, operation, route, state: each },
    value: each === state ? 1 : 0,
}));

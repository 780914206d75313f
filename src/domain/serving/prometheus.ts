import { ScopeKind } from '../inference/budget/scope.js';
import type { BreakerStanding } from '../inference/circuit-breaker/breaker-standing.js';
import { IncidentKind } from '../inference/incident/incident.js';
import { productVersion } from '../product-version.js';
import { type CallSeries, otherModels } from './call-series.js';
import { countOfOutcome } from './call-sum.js';
import { genAiMetrics } from './gen-ai-metrics.js';
import { numberFamily, type Sample } from './metric-family.js';
import { ServedOutcome } from './served-call.js';
import type { Breakdown, CallTotals, ServingReport } from './serving-report.js';

/** The content type of `prometheusText`. */
export const prometheusContentType = 'text/plain; version=0.0.4; charset=utf-8';

/** What a gateway served so far, in Prometheus's text format, version 0.0.4. */
export function prometheusText(report: ServingReport, measured: readonly CallSeries[]): string {
  return [genAiMetrics(measured), callMetrics(report), moneyMetrics(report), guardMetrics(report)].join('');
}

function callMetrics({ totals, in_flight: inFlight, started_at_ms: startedAtMs, routes }: ServingReport): string {
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

function moneyMetrics({ totals, routes }: ServingReport): string {
  return [
    counter('lanegate_cost_usd_total', 'What the calls cost, in US dollars.', [{ value: totals.cost_usd }]),
    counter('lanegate_route_cost_usd_total', 'What the calls cost, by what clients named.', byName(routes, 'cost_usd')),
    counter('lanegate_saved_usd_total', 'What stored answers would have cost.', [{ value: totals.saved_usd }]),
    counter('lanegate_saved_tokens_total', 'What stored answers would have taken.', [{ value: totals.saved_tokens }]),
    counter('lanegate_unmetered_calls_total', 'Calls whose provider told no usage.', [{ value: totals.unmetered }]),
  ].join('');
}

function guardMetrics({ incidents, stopped_by: stoppedBy, refused, caps, breakers }: ServingReport): string {
  const capSamples = (tell: 'left' | 'most'): Sample[] =>
    caps.map(({ scope, name, measure, per_hour: perHour, [tell]: value }) => ({
      labels: { scope, name, measure, per_hour: String(perHour) },
      value,
    }));
  return [
    counter(
      'lanegate_incidents_total',
      'Calls that came to no answer, by kind.',
      samplesOf({ ...noneOf(IncidentKind.options), ...incidents }, 'kind'),
    ),
    counter(
      'lanegate_budget_refusals_total',
      'Calls that a cap stopped, by scope.',
      samplesOf({ ...noneOf(ScopeKind.options), ...stoppedBy }, 'scope'),
    ),
    counter(
      'lanegate_refused_requests_total',
      'Requests that were refused while they were read, by status.',
      samplesOf(refused, 'status'),
    ),
    gauge('lanegate_cap_left', 'What is left under each cap, in its measure.', capSamples('left')),
    gauge('lanegate_cap_limit', 'Each cap, in its measure.', capSamples('most')),
    gauge(
      'lanegate_breaker_state',
      '1 for the state that a circuit breaker is in.',
      toldBreakers(breakers).flatMap(stateSamples),
    ),
  ].join('');
}

const counter = (name: string, help: string, samples: readonly Sample[]): string =>
  numberFamily({ name, help }, 'counter', samples);

const gauge = (name: string, help: string, samples: readonly Sample[]): string =>
  numberFamily({ name, help }, 'gauge', samples);

const outcomeSamples = (totals: CallTotals): Sample[] =>
  ServedOutcome.options.map((outcome) => ({ labels: { outcome }, value: totals[countOfOutcome[outcome]] }));

const byName = ({ rows, others }: Breakdown, tell: 'calls' | 'cost_usd'): Sample[] => [
  ...rows.map(({ name, [tell]: value }) => ({ labels: { route: name }, value })),
  ...(others === undefined ? [] : [{ labels: { route: otherModels }, value: others[tell] }]),
];

const samplesOf = (counts: Readonly<Record<string, number | undefined>>, label: string): Sample[] =>
  Object.entries(counts).map(([name, value = 0]) => ({ labels: { [label]: name }, value }));

/** A counter that is there from the start at zero, lest its first count goes unseen between two looks. */
const noneOf = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name) => [name, 0]));

const mostBreakers = 200;

/** Clients name models, so there may be many: those that do not let every call pass come first. */
const toldBreakers = (breakers: readonly BreakerStanding[]): readonly BreakerStanding[] =>
  [...breakers].sort((one, other) => trouble(other) - trouble(one)).slice(0, mostBreakers);

const trouble = ({ state }: BreakerStanding): number => (state === 'closed' ? 0 : 1);

const stateSamples = ({ target, operation, route, state }: BreakerStanding): Sample[] =>
  (['closed', 'open', 'half-open'] as const).map((each) => ({
    labels: { target, operation, route, state: each },
    value: each === state ? 1 : 0,
  }));

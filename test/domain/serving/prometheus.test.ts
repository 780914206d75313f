import { describe, expect, test } from 'vitest';
import type { KnownProviders } from '../../../src/domain/serving/call-series.js';
import { prometheusText } from '../../../src/domain/serving/prometheus.js';
import type { ServedCall } from '../../../src/domain/serving/served-call.js';
import type { ServingFacts } from '../../../src/domain/serving/tally.js';
import { aServedCall } from '../../fixtures/a-served-call.js';
import { aServingReport, aTally } from '../../fixtures/a-serving-report.js';
import { type PrometheusFamily, readPrometheusText } from '../../fixtures/prometheus-text.js';

const facts: ServingFacts = {
  nowMs: 61_000,
  caps: [
    { scope: 'run', measure: 'usd', per_hour: false, most: 5, spent: 1.5, left: 3.5 },
    { scope: 'session', name: 'a "b"\\\n', measure: 'calls', per_hour: true, most: 40, spent: 40, left: 0 },
  ],
  breakers: [
    { target: 'openai/gpt-small', operation: 'chat', state: 'open', reason: 'failures', until_ms: 1 },
    { target: 'openai/gpt-small', operation: 'chat', route: 'triage', state: 'closed' },
    { target: 'openai/gpt-small', operation: 'embeddings', state: 'closed' },
  ],
};

function metricsOf(calls: readonly ServedCall[], providers: KnownProviders = {}): PrometheusFamily[] {
  const tally = aTally(calls, providers);
  return readPrometheusText(prometheusText(tally.report(facts), tally.measured()));
}

function sampleIn(families: readonly PrometheusFamily[], name: string, labels: Record<string, string> = {}): number {
  const samples = families.flatMap((family) => family.samples.filter((sample) => sample.name === name));
  const found = samples.filter((sample) =>
    Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  );
  expect(found).toHaveLength(1);
  return found[0]?.value ?? Number.NaN;
}

test('requests that were refused while they were read are told by status', () => {
  const tally = aTally([]);
  tally.refuse(400);
  tally.refuse(400);
  const families = readPrometheusText(prometheusText(tally.report(facts), tally.measured()));
  expect(sampleIn(families, 'lanegate_refused_requests_total', { status: '400' })).toBe(2);
});

describe('the GenAI metrics', () => {
  const common = { gen_ai_operation_name: 'chat', gen_ai_provider_name: 'openai', gen_ai_response_model: 'gpt-small' };

  test('have the names, labels and buckets of the conventions', () => {
    const families = metricsOf([aServedCall({ firstTokenMs: 70, isStreamed: true })]);
    expect(families.slice(0, 3).map(({ name, type }) => [name, type])).toEqual([
      ['gen_ai_client_token_usage', 'histogram'],
      ['gen_ai_client_operation_duration_seconds', 'histogram'],
      ['gen_ai_client_operation_time_to_first_chunk_seconds', 'histogram'],
    ]);
    const boundsOf = (index: number) =>
      [...new Set(families[index]?.samples.flatMap(({ labels }) => labels['le'] ?? []))].slice(0, -1).map(Number);
    expect(boundsOf(0)).toEqual(Array.from({ length: 14 }, (_, step) => 4 ** step));
    expect(boundsOf(1)).toEqual(Array.from({ length: 14 }, (_, step) => expect.closeTo(0.01 * 2 ** step, 9)));
    expect(boundsOf(2)).toEqual(boundsOf(1));
    const labels = { ...common, gen_ai_request_model: 'triage' };
    const usage = 'gen_ai_client_token_usage';
    expect(sampleIn(families, `${usage}_sum`, { ...labels, gen_ai_token_type: 'input' })).toBe(100);
    expect(sampleIn(families, `${usage}_sum`, { ...labels, gen_ai_token_type: 'output' })).toBe(20);
    expect(sampleIn(families, `${usage}_bucket`, { gen_ai_token_type: 'input', le: '64' })).toBe(0);
    expect(sampleIn(families, `${usage}_bucket`, { gen_ai_token_type: 'input', le: '256' })).toBe(1);
    expect(sampleIn(families, 'gen_ai_client_operation_duration_seconds_sum', labels)).toBe(0.5);
    expect(sampleIn(families, 'gen_ai_client_operation_duration_seconds_bucket', { le: '0.64' })).toBe(1);
    expect(sampleIn(families, 'gen_ai_client_operation_duration_seconds_bucket', { le: '0.32' })).toBe(0);
    expect(sampleIn(families, 'gen_ai_client_operation_time_to_first_chunk_seconds_sum', labels)).toBe(0.07);
  });

  test('tell failures apart by error_type, tokens without it', () => {
    const families = metricsOf([
      aServedCall(),
      aServedCall({ outcome: 'incident', incident: 'truncated' }),
      aServedCall({ outcome: 'failed', incident: 'timeout', usage: undefined }),
      aServedCall({ outcome: 'left' }),
    ]);
    const count = 'gen_ai_client_operation_duration_seconds_count';
    expect(sampleIn(families, count, { error_type: 'truncated' })).toBe(1);
    expect(sampleIn(families, count, { error_type: 'timeout' })).toBe(1);
    expect(sampleIn(families, count, { error_type: 'cancelled' })).toBe(1);
    expect(sampleIn(families, 'gen_ai_client_token_usage_count', { gen_ai_token_type: 'input' })).toBe(3);
    expect(JSON.stringify(families[0])).not.toContain('error_type');
  });

  test('name providers as the conventions do', () => {
    const families = metricsOf([aServedCall({ providerName: 'azure' }), aServedCall({ providerName: 'own' })]);
    const names = families[1]?.samples.map(({ labels }) => labels['gen_ai_provider_name']);
    expect(new Set(names)).toEqual(new Set(['azure.ai.openai', 'own']));
  });

  test('are one series of two providers that are one to the conventions', () => {
    const calls = ['openai', 'team'].map((providerName) => aServedCall({ providerName }));
    const families = metricsOf(calls, { team: { api: 'openai', base_url: 'https://api.openai.com/v1' } });
    expect(sampleIn(families, 'gen_ai_client_operation_duration_seconds_count', common)).toBe(2);
  });

  test('know nothing of stored answers and of calls that nobody was asked for', () => {
    const families = metricsOf([
      aServedCall({ outcome: 'cached', attempts: 0 }),
      aServedCall({ outcome: 'budget', attempts: 0, usage: undefined, stoppedBy: 'run' }),
    ]);
    expect(families.filter(({ name }) => name.startsWith('gen_ai'))).toEqual([]);
  });
});

test('the metrics of the product tell calls, money, guards and caps', () => {
  const families = metricsOf([
    aServedCall({ attempts: 2 }),
    aServedCall({ outcome: 'cached', costUsd: 0, savedUsd: 0.25, attempts: 0 }),
    aServedCall({ outcome: 'budget', stoppedBy: 'session', usage: undefined, costUsd: 0, attempts: 0 }),
    aServedCall({ outcome: 'failed', incident: 'circuit-open', costUsd: 0, attempts: 0 }),
  ]);
  expect(sampleIn(families, 'lanegate_calls_total', { outcome: 'answered' })).toBe(1);
  expect(sampleIn(families, 'lanegate_calls_total', { outcome: 'left' })).toBe(0);
  expect(sampleIn(families, 'lanegate_cache_hits_total')).toBe(1);
  expect(sampleIn(families, 'lanegate_cost_usd_total')).toBe(0.001);
  expect(sampleIn(families, 'lanegate_route_cost_usd_total', { route: 'triage' })).toBe(0.001);
  expect(sampleIn(families, 'lanegate_saved_usd_total')).toBe(0.25);
  expect(sampleIn(families, 'lanegate_attempts_total')).toBe(2);
  expect(sampleIn(families, 'lanegate_calls_in_flight')).toBe(0);
  expect(sampleIn(families, 'lanegate_incidents_total', { kind: 'circuit-open' })).toBe(1);
  expect(sampleIn(families, 'lanegate_budget_refusals_total', { scope: 'session' })).toBe(1);
  expect(sampleIn(families, 'lanegate_cap_left', { scope: 'run', measure: 'usd' })).toBe(3.5);
  expect(sampleIn(families, 'lanegate_cap_left', { scope: 'session', name: 'a "b"\\\n', per_hour: 'true' })).toBe(0);
  expect(sampleIn(families, 'lanegate_cap_limit', { scope: 'run' })).toBe(5);
  const openOne = { target: 'openai/gpt-small', operation: 'chat', state: 'open' };
  expect(families.find(({ name }) => name === 'lanegate_breaker_state')?.samples).toHaveLength(9);
  expect(sampleIn(families, 'lanegate_breaker_state', { ...openOne, route: 'triage' })).toBe(0);
});

test('before the first call there is something to scrape', () => {
  expect(metricsOf([]).map(({ name }) => name)).toContain('lanegate_calls_total');
});

describe('hostile names', () => {
  const names = [
    'a"} 1\nlanegate_cost_usd_total 0',
    '\\',
    'back\\slash"quote',
    '\u0000\u001b[31m\r\n\u2028\u202e',
    '\ud800',
    '\ud801',
    'others',
    'x'.repeat(5000),
    `${'x'.repeat(5000)}y`,
    '__proto__',
    '',
  ];

  test('stay labels', () => {
    const calls = names.map((name) => aServedCall({ asked: name, model: name, providerName: name }));
    const families = metricsOf(calls);
    expect(sampleIn(families, 'lanegate_cost_usd_total')).toBe(0.011);
    const routes = families.find(({ name }) => name === 'lanegate_route_calls_total')?.samples ?? [];
    expect(routes.reduce((sum, { value }) => sum + value, 0)).toBe(names.length);
    expect(routes.map(({ labels }) => labels['route'])).toContain('a"} 1\nlanegate_cost_usd_total 0');
    expect(routes.every(({ labels }) => (labels['route'] ?? '').length <= 120)).toBe(true);
  });

  test('never show a key', () => {
    const key = `sk-proj-${'a1B2'.repeat(12)}`;
    const text = JSON.stringify(metricsOf([aServedCall({ asked: `model ${key}`, session: key })]));
    expect(text).toContain('model ');
    expect(text).not.toContain(key);
  });

  test('of any number make a text of no more than so many lines', () => {
    const calls = Array.from({ length: 5000 }, (_, index) => aServedCall({ asked: `m${index}`, model: `n${index}` }));
    const lines = metricsOf(calls).reduce((sum, { samples }) => sum + samples.length, 0);
    expect(lines).toBeLessThan(20_000);
    const families = metricsOf(calls);
    const counts = families[1]?.samples.filter(({ name }) => name.endsWith('_count')) ?? [];
    expect(counts.reduce((sum, { value }) => sum + value, 0)).toBe(5000);
  });
});

describe('the reader of these tests', () => {
  test.each([
    ['a sample twice', '# HELP a b\n# TYPE a gauge\na 1\na 1\n'],
    ['an open label', '# HELP a b\n# TYPE a gauge\na{x="} 1\n'],
    ['an unknown escape', '# HELP a b\n# TYPE a gauge\na{x="\\x"} 1\n'],
    ['a counter without _total', '# HELP a b\n# TYPE a counter\na 1\n'],
    ['no end', '# HELP a b\n# TYPE a gauge\na 1'],
    ['no number', '# HELP a b\n# TYPE a gauge\na NaNo\n'],
    ['another name', '# HELP a b\n# TYPE a gauge\nb 1\n'],
    [
      'a histogram that falls',
      '# HELP a b\n# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n',
    ],
    ['a histogram without +Inf', '# HELP a b\n# TYPE a histogram\na_bucket{le="1"} 1\na_sum 1\na_count 1\n'],
  ])('refuses %s', (_, text) => {
    expect(() => readPrometheusText(text)).toThrow();
  });
});

test('what may come to be counted is there at zero, so that its first count is seen', () => {
  const families = metricsOf([]);
  expect(sampleIn(families, 'lanegate_incidents_total', { kind: 'truncated' })).toBe(0);
  expect(sampleIn(families, 'lanegate_budget_refusals_total', { scope: 'run' })).toBe(0);
});

test('of caps whose names differ only where they are cut the nearest is told, and not their sum', () => {
  const named = (end: string, left: number) => ({
    ...({ scope: 'session', measure: 'usd', per_hour: false, most: 5, spent: 5 - left, left } as const),
    name: `${'x'.repeat(150)}${end}`,
  });
  const report = aServingReport([], { caps: [named('a', 0), named('b', 4)] });
  const text = prometheusText(report, []);
  expect(text.match(/^lanegate_cap_(?:left|limit)\{.* (\d+)$/gm)?.map((line) => line.split(' ').at(-1))).toEqual([
    '0',
    '5',
  ]);
});

test('of very many breakers those are told that do not let every call pass', () => {
  const breakers = Array.from({ length: 1000 }, (_, number) => ({
    ...({ target: `local/model-${number}`, operation: 'chat', reason: 'failures' } as const),
    state: number === 999 ? ('open' as const) : ('closed' as const),
  }));
  const text = prometheusText(aServingReport([], { breakers }), []);
  expect(text.match(/^lanegate_breaker_state\{/gm)).toHaveLength(600);
  expect(text).toContain('lanegate_breaker_state{target="local/model-999",operation="chat",state="open"} 1');
});

import { describe, expect, test } from 'vitest';
import type { ServedCall } from '../../../src/domain/serving/served-call.js';
import { ServingReport } from '../../../src/domain/serving/serving-report.js';
import { mostNames } from '../../../src/domain/serving/sums-by-name.js';
import { Tally } from '../../../src/domain/serving/tally.js';
import { aServedCall } from '../../fixtures/a-served-call.js';
import { aServingReport, aTally } from '../../fixtures/a-serving-report.js';

const facts = { nowMs: 61_000, caps: [], breakers: [] };

const reportOf = (...calls: readonly ServedCall[]): ServingReport => aServingReport(calls);

describe('a report', () => {
  test('of nothing is a report', () => {
    const report = new Tally(1000).report({ ...facts, nowMs: 1000 });
    expect(ServingReport.parse(report)).toEqual(report);
    expect(report).toMatchObject({ seconds: 0, in_flight: 0, totals: { calls: 0, latency_ms: { p50: null } } });
  });

  test('is what its schema says, with every kind of end', () => {
    const report = reportOf(
      aServedCall({ session: 'one', user: 'ann' }),
      aServedCall({ outcome: 'cached', costUsd: 0, savedUsd: 0.001, attempts: 0 }),
      aServedCall({ outcome: 'incident', incident: 'truncated' }),
      aServedCall({ outcome: 'failed', incident: 'timeout', usage: undefined, attempts: 3 }),
      aServedCall({ outcome: 'budget', stoppedBy: 'session', usage: undefined, costUsd: 0, attempts: 0 }),
      aServedCall({ outcome: 'left', usage: undefined }),
    );
    expect(JSON.parse(JSON.stringify(ServingReport.parse(report)))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report.totals).toMatchObject({ calls: 6, answered: 1, cached: 1, incidents: 1, failed: 1, stopped: 1 });
    expect(report.totals).toMatchObject({ left: 1, attempts: 6, cost_usd: 0.004, saved_usd: 0.001 });
    expect(report.incidents).toEqual({ truncated: 1, timeout: 1 });
    expect(report.stopped_by).toEqual({ session: 1 });
    expect(report).toMatchObject({ seconds: 60, calls_in_last_minute: 6, in_flight: 0 });
    expect(report.sessions.rows).toMatchObject([{ name: 'one', calls: 1 }]);
    expect(report.users.rows).toMatchObject([{ name: 'ann', calls: 1 }]);
    expect(report.last_calls.map(({ outcome }) => outcome)).toEqual([
      ...['answered', 'cached', 'incident', 'failed', 'budget', 'left'],
    ]);
  });

  test('tells requests that were refused while they were read, which are no calls', () => {
    const tally = aTally([aServedCall()]);
    for (const status of [400, 413, 400]) tally.refuse(status);
    const report = tally.report(facts);
    expect(ServingReport.parse(report).refused).toEqual({ 400: 2, 413: 1 });
    expect(report).toMatchObject({ in_flight: 0, calls_in_last_minute: 1, totals: { calls: 1, failed: 0 } });
  });

  test('tells calls that have not ended', () => {
    const tally = aTally([aServedCall()]);
    tally.begin(3000);
    expect(tally.report(facts)).toMatchObject({ in_flight: 1, totals: { calls: 1 } });
  });

  test('counts as calls of the last minute only those', () => {
    const tally = aTally([aServedCall(), aServedCall()]);
    tally.begin(62_500);
    expect(tally.report({ ...facts, nowMs: 62_900 }).calls_in_last_minute).toBe(1);
    expect(tally.report({ ...facts, nowMs: 500_000 }).calls_in_last_minute).toBe(0);
  });
});

describe('tokens', () => {
  test('of a stored answer are saved, not taken', () => {
    const { totals } = reportOf(aServedCall(), aServedCall({ outcome: 'cached' }));
    expect(totals).toMatchObject({ input_tokens: 100, output_tokens: 20, saved_tokens: 120 });
  });

  test('that no provider told are no tokens, and the call is told', () => {
    const { totals } = reportOf(
      aServedCall({ usage: undefined }),
      aServedCall({ usage: { inputTokens: -5, outputTokens: Number.NaN } }),
    );
    expect(totals).toMatchObject({ input_tokens: 0, output_tokens: 0, unmetered: 2 });
  });

  test('of a call that ended before they were told are none, and the call is told where it is paid for', () => {
    const { totals } = reportOf(
      aServedCall({ outcome: 'left', usage: undefined }),
      aServedCall({ outcome: 'failed', incident: 'timeout', usage: undefined }),
      aServedCall({ outcome: 'left', usage: undefined, costUsd: 0, attempts: 0 }),
      aServedCall({ outcome: 'failed', incident: 'rejected', usage: undefined, costUsd: 0 }),
    );
    expect(totals).toMatchObject({ input_tokens: 0, unmetered: 2, cost_usd: 0.002 });
  });

  test('of a part are in their whole', () => {
    const usage = { inputTokens: 100, outputTokens: 20, cachedInputTokens: 60, reasoningTokens: 15 };
    expect(reportOf(aServedCall({ usage })).totals).toMatchObject({
      input_tokens: 100,
      output_tokens: 20,
      cached_input_tokens: 60,
      reasoning_tokens: 15,
    });
  });
});

test('money is summed to the billionth of a dollar', () => {
  const { totals } = reportOf(...Array.from({ length: 1000 }, () => aServedCall({ costUsd: 0.1 })));
  expect(totals.cost_usd).toBe(100);
});

test('the time of an answer is about right, and that of a stored one does not count', () => {
  const { totals } = reportOf(
    ...Array.from({ length: 100 }, (_, index) => aServedCall({ durationMs: (index + 1) * 10 })),
    ...Array.from({ length: 500 }, () => aServedCall({ outcome: 'cached', durationMs: 1 })),
  );
  expect(Math.abs((totals.latency_ms.p50 ?? 0) / 500 - 1)).toBeLessThan(0.1);
  expect(Math.abs((totals.latency_ms.p95 ?? 0) / 950 - 1)).toBeLessThan(0.1);
});

describe('names', () => {
  test('beyond the most are summed as others, and none is lost', () => {
    const calls = Array.from({ length: 1000 }, (_, index) => aServedCall({ session: `session-${index}` }));
    const { rows, others } = reportOf(...calls).sessions;
    expect(rows).toHaveLength(mostNames);
    expect(others).toMatchObject({ calls: 800, input_tokens: 80_000, cost_usd: 0.8 });
  });

  test('that nobody ever answered make room for those that somebody does', () => {
    const inventions = Array.from({ length: 500 }, (_, index) =>
      aServedCall({ asked: `no-such-model-${index}`, outcome: 'failed', usage: undefined, costUsd: 0, attempts: 0 }),
    );
    const { rows, others } = reportOf(...inventions, aServedCall({ asked: 'triage' })).routes;
    expect(rows[0]).toMatchObject({ name: 'triage', calls: 1 });
    expect(rows.length).toBeLessThanOrEqual(mostNames);
    expect((others?.calls ?? 0) + rows.reduce((sum, { calls }) => sum + calls, 0)).toBe(501);
  });

  test('as long as a request are kept short', () => {
    const report = reportOf(aServedCall({ asked: 'x'.repeat(1_000_000), session: '🐙'.repeat(100_000) }));
    expect(JSON.stringify(report).length).toBeLessThan(10_000);
    expect(report.routes.rows[0]?.name).toMatch(/^x+…$/);
    expect(report.sessions.rows[0]?.name).toMatch(/^(🐙)+…$/u);
  });

  test('come with the dearest first', () => {
    const { rows } = reportOf(
      aServedCall({ asked: 'cheap' }),
      aServedCall({ asked: 'dear', costUsd: 2 }),
      aServedCall({ asked: 'cheaper', costUsd: 0 }),
    ).routes;
    expect(rows.map(({ name }) => name)).toEqual(['dear', 'cheap', 'cheaper']);
  });

  test('as they stand in every object are names as others', () => {
    expect(reportOf(aServedCall({ asked: '__proto__', session: 'constructor' })).routes.rows).toMatchObject([
      { name: '__proto__', calls: 1 },
    ]);
  });
});

test('the last calls are few, the latest last', () => {
  const calls = Array.from({ length: 100 }, (_, index) => aServedCall({ asked: `call-${index}` }));
  const late = reportOf(...calls).last_calls;
  expect(late).toHaveLength(20);
  expect(late.at(-1)).toMatchObject({ asked: 'call-99', model: 'openai/gpt-small', tokens: 120 });
});

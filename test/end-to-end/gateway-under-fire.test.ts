import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { wholeAnswer } from '../fixtures/fault-answer.js';
import { type FaultBed, openFaultBed } from '../fixtures/fault-gateway.js';

// What other gateways were blamed for (litellm#34732, #36926, #41777, PR #30522, PR #34836, #3646 and the like), of the
// whole gateway with real time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bed: FaultBed | undefined;
afterEach(async () => {
  await bed?.close();
  bed = undefined;
});

async function open(options?: Parameters<typeof openFaultBed>[0]): Promise<FaultBed> {
  bed = await openFaultBed(options);
  return bed;
}

const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => error,
  );

/** Models that go wrong for good, the incident that each comes to, and whether another attempt may help. */
const lastingFaults = [
  ['rate-limited', 'rate-limited', true],
  ['unavailable', 'server-error', true],
  ['silent', 'timeout', true],
  ['slow-first-token', 'timeout', true],
  ['cut-stream', 'stream-cut', true],
  ['stalled-stream', 'stream-cut', true],
  ['context-overflow', 'context-overflow', false],
  ['filtered-prompt', 'filtered', false],
  ['filtered-answer', 'filtered', false],
  ['nobody', 'rejected', false],
] as const;

describe('a fault that lasts, with nowhere else to go, is declared', () => {
  const seen = new Map<string, { readonly error: unknown; readonly attempts: number; readonly calls: number }>();

  // Side by side, since most of the time is spent waiting.
  beforeAll(async () => {
    const playing = lastingFaults.map(async ([model]) => {
      const own = await openFaultBed();
      const error = await failureOf(own.gateway.complete(own.ask(model)));
      seen.set(model, { error, attempts: own.server.attempts.length, calls: own.gateway.spent().calls });
      await own.close();
    });
    await Promise.all(playing);
  });

  test.each(lastingFaults)('%s as %s; whether another attempt may help: %p', (model, kind, retryable) => {
    const { error, attempts = 0, calls } = seen.get(model) ?? {};
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ kind, retryable, attempts });
    expect(attempts).toBeLessThanOrEqual(retryable ? 4 : 1);
    expect(calls).toBe(attempts);
  });
});

describe('when a fallback fails too', () => {
  test('the failure of the first is told, and the other is named', async () => {
    const { gateway, ask } = await open();
    const error = await failureOf(gateway.complete(ask('cut-stream', 'context-overflow')));
    expect(error).toMatchObject({ kind: 'stream-cut', retryable: true });
    expect(String(error)).toMatch(/context-overflow/);
  });

  test('both are left alone after a while, and every call is told at once that they are', async () => {
    const { gateway, server, ask } = await open({ retry: { attempts: 2 }, breaker: { open_s: 600, max_open_s: 600 } });
    for (let number = 0; number < 6; number += 1) {
      await failureOf(gateway.complete(ask('unavailable', 'cut-stream', `Question ${number}`)));
    }
    const asked = server.on('unavailable').length;
    expect(asked).toBeLessThanOrEqual(8);
    const later = Array.from({ length: 20 }, (_, number) =>
      failureOf(gateway.complete(ask('unavailable', 'cut-stream', `Later question ${number}`))),
    );
    for (const error of await Promise.all(later)) expect(error).toMatchObject({ kind: 'circuit-open' });
    expect(server.on('unavailable')).toHaveLength(asked);
    expect(server.on('cut-stream').length).toBeLessThanOrEqual(8);
  });
});

describe('whatever fails, a cap', () => {
  test('is never crossed by what the provider bills, however many ask at once', async () => {
    const tokens = 3000;
    const { gateway, server, ask } = await open({ caps: { perRun: { tokens } } });
    const models = ['healthy', 'cut-stream-once', 'error-once', 'broken-event', 'filtered-answer'];
    const asked = Array.from({ length: 200 }, (_, number) =>
      gateway.complete(ask(models[number % models.length] ?? 'healthy', undefined, `Question ${number}`)),
    );
    const ended = await Promise.allSettled(asked);
    const refused = ended.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(ended.length - refused.length).toBeGreaterThan(0);
    const billed = server.attempts.reduce(
      (sum, attempt) => sum + (attempt.billed?.inputTokens ?? 0) + (attempt.billed?.outputTokens ?? 0),
      0,
    );
    expect(billed).toBeLessThanOrEqual(gateway.spent().tokens);
    expect(gateway.spent().tokens).toBeLessThanOrEqual(tokens);
  });

  // One call may take some 210 tokens, so that a single reservation that is left over leaves no room for the last.
  test.each(['unavailable', 'context-overflow'])('has room again after failures: %s', async (model) => {
    const { gateway, ask } = await open({
      retry: { attempts: 2 },
      caps: { perRun: { tokens: 300 } },
      breaker: { failures_in_a_row: 1000 },
    });
    const failing = Array.from({ length: 6 }, (_, number) =>
      failureOf(gateway.complete(ask(model, undefined, `Question ${number}`))),
    );
    for (const error of await Promise.all(failing)) expect(error).not.toBeInstanceOf(BudgetExceededError);
    expect(gateway.spent().tokens).toBe(0);
    expect((await gateway.complete(ask('healthy'))).content).toBe(wholeAnswer);
  });

  test('has room again when the caller leaves a stream, which is paid for', async () => {
    const { gateway, server, ask } = await open({ caps: { perRun: { tokens: 600 } } });
    const leave = new AbortController();
    const left = failureOf(gateway.complete(ask('stalled-stream'), leave.signal));
    while (server.attempts.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    leave.abort(new Error('enough'));
    expect(await left).toMatchObject({ message: 'enough' });
    expect(gateway.spent().tokens).toBeGreaterThanOrEqual(28);
    expect(gateway.spent().tokens).toBeLessThanOrEqual(300);
    expect((await gateway.complete(ask('healthy'))).content).toBe(wholeAnswer);
  });
});

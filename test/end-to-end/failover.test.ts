import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ModelReply } from '../../src/domain/inference/call/model-call.js';
import type { Spend } from '../../src/ports/gateway.js';
import { wholeAnswer } from '../fixtures/fault-answer.js';
import { type FaultBed, openFaultBed } from '../fixtures/fault-gateway.js';
import type { Attempt } from '../fixtures/fault-server.js';

// A scenario waits as a run does: for retries, for a first token, for a stall to be one.
jest.setTimeout(60_000);

type Scenario = {
  /** Its number in FailoverBench, methodology 0.1. */
  readonly id: string;
  readonly primary: string;
  readonly fallback: string;
  /** Who answers, or the incident that is declared. */
  readonly ends: { readonly servedBy: string } | { readonly incident: string };
  /** The fewest and the most attempts on the primary. */
  readonly attempts: readonly [fewest: number, most: number];
  /** Whether the ledger must hold exactly what the provider bills, or may hold more for what may have been billed. */
  readonly spend: 'exact' | 'at least';
};

const byItself = (model: string) => ({ servedBy: model });
const byFallback = { servedBy: 'healthy' };

/**
 * Every pass criterion of FailoverBench for a system with one fallback; what it only advises (a retry on the same
 * provider, no retry of a silent one) is asked for as well. A broken event is not skipped, since nobody can know whether
 * a word is lost with it; the answer is asked for again.
 */
const scenarios: readonly Scenario[] = (
  [
    ['S01', 'rate-limited-once', 'healthy', byItself('rate-limited-once'), [2, 2], 'exact'],
    ['S02', 'rate-limited', 'healthy', byFallback, [1, 4], 'exact'],
    ['S03', 'error-once', 'healthy', byItself('error-once'), [2, 2], 'exact'],
    ['S04', 'unavailable', 'healthy', byFallback, [1, 4], 'exact'],
    ['S05', 'reset-once', 'healthy', byItself('reset-once'), [2, 2], 'at least'],
    ['S06', 'silent', 'healthy', byFallback, [1, 1], 'at least'],
    ['S07', 'slow-first-token', 'healthy', byFallback, [1, 1], 'at least'],
    ['S08', 'cut-stream', 'healthy', byFallback, [1, 4], 'at least'],
    ['S08, once', 'cut-stream-once', 'healthy', byItself('cut-stream-once'), [2, 2], 'at least'],
    ['S09', 'stalled-stream', 'healthy', byFallback, [1, 4], 'at least'],
    ['S10', 'broken-event', 'healthy', byFallback, [1, 2], 'at least'],
    ['S10, with a token', 'broken-token', 'healthy', byFallback, [1, 2], 'at least'],
    ['S10, with a token once', 'broken-token-once', 'healthy', byItself('broken-token-once'), [2, 2], 'at least'],
    ['S11', 'without-done', 'healthy', byItself('without-done'), [1, 1], 'exact'],
    ['S12', 'context-overflow', 'healthy', byFallback, [1, 1], 'exact'],
    ['S13', 'filtered-prompt', 'healthy', { incident: 'filtered' }, [1, 1], 'exact'],
    ['S13, in an answer', 'filtered-answer', 'healthy', { incident: 'filtered' }, [1, 1], 'exact'],
    ['S14', 'cut-stream', 'healthy-without-prefill', { servedBy: 'healthy-without-prefill' }, [1, 4], 'at least'],
    ['S16', 'unavailable', 'healthy', byFallback, [1, 4], 'exact'],
  ] as const
).map(([id, primary, fallback, ends, attempts, spend]) => ({ id, primary, fallback, ends, attempts, spend }));

type Outcome = {
  readonly reply: ModelReply | undefined;
  readonly error: unknown;
  readonly spent: Spend;
  readonly attempts: readonly Attempt[];
  /** What a healthy model answered through the same gateway afterwards. */
  readonly afterwards: string;
};

const outcomes = new Map<string, Outcome>();

// Side by side, each with a gateway and a provider of its own, since most of the time is spent waiting.
beforeAll(async () => {
  await Promise.all(scenarios.map(async (scenario) => outcomes.set(scenario.id, await play(scenario))));
});

async function play({ primary, fallback }: Scenario): Promise<Outcome> {
  const bed = await openFaultBed();
  try {
    const [ended] = await Promise.allSettled([bed.gateway.complete(bed.ask(primary, fallback))]);
    const seen = { spent: bed.gateway.spent(), attempts: [...bed.server.attempts] };
    const { content } = await bed.gateway.complete(bed.ask('healthy', undefined, 'Are you there?'));
    if (ended.status === 'fulfilled') return { ...seen, reply: ended.value, error: undefined, afterwards: content };
    return { ...seen, reply: undefined, error: ended.reason, afterwards: content };
  } finally {
    await bed.close();
  }
}

function outcomeOf({ id }: Scenario): Outcome {
  const outcome = outcomes.get(id);
  if (outcome === undefined) throw new Error(`${id} was not played`);
  return outcome;
}

const billedFor = (attempts: readonly Attempt[]): number =>
  attempts.reduce((sum, { billed }) => sum + (billed === undefined ? 0 : billed.inputTokens + billed.outputTokens), 0);

describe.each(scenarios)('$id: $primary', (scenario) => {
  const { primary, fallback, ends, attempts, spend } = scenario;

  test('is answered in full, by whom the reply says, or declared', () => {
    const { reply, error } = outcomeOf(scenario);
    if ('incident' in ends) return expect(error).toMatchObject({ name: 'ModelError', kind: ends.incident });
    expect(error).toBeUndefined();
    expect(reply).toMatchObject({ content: wholeAnswer, finishReason: 'stop', cached: false });
    expect(reply).toMatchObject({ servedModel: ends.servedBy, served: { model: ends.servedBy } });
    expect(reply?.usage).toMatchObject({ inputTokens: 8, outputTokens: 60 });
  });

  test('is asked for within bounds, and the fallback only when it is needed', () => {
    const seen = outcomeOf(scenario).attempts;
    const [fewest, most] = attempts;
    expect(seen.filter(({ model }) => model === primary).length).toBeGreaterThanOrEqual(fewest);
    expect(seen.filter(({ model }) => model === primary).length).toBeLessThanOrEqual(most);
    const isRescued = 'servedBy' in ends && ends.servedBy === fallback;
    expect(seen.filter(({ model }) => model === fallback)).toHaveLength(isRescued ? 1 : 0);
    expect(seen.every(({ isStreamed, hasPrefill }) => isStreamed && !hasPrefill)).toBe(true);
  });

  test('is paid for: every attempt is on the ledger, and no token that the provider bills is missing', () => {
    const { spent, attempts: seen, reply } = outcomeOf(scenario);
    expect(spent.calls).toBe(seen.length);
    if (spend === 'exact') expect(spent.tokens).toBe(billedFor(seen));
    else expect(spent.tokens).toBeGreaterThanOrEqual(billedFor(seen));
    if (reply !== undefined) expect(reply.costUsd).toBeCloseTo(spent.usd, 12);
  });

  test('leaves the gateway well', () => {
    expect(outcomeOf(scenario).afterwards).toBe(wholeAnswer);
  });
});

test('S01: the provider is not asked again before it said', () => {
  const [first, second] = outcomes.get('S01')?.attempts ?? [];
  // A timer may ring a millisecond early.
  expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(998);
});

test('S16: an attempt that failed is no completion', () => {
  const { reply, attempts, spent } = outcomes.get('S16') ?? {};
  expect(reply?.attempts).toBe(attempts?.length);
  expect(spent?.tokens).toBe(68);
});

describe('S15: a primary that is down for a while', () => {
  let bed: FaultBed;
  beforeAll(async () => {
    bed = await openFaultBed();
  });
  afterAll(() => bed.close());

  const ask = async (number: number) => {
    const { content, servedModel } = await bed.gateway.complete(bed.ask('flapping', 'healthy', `Question ${number}`));
    expect(content).toBe(wholeAnswer);
    return servedModel;
  };

  test('is left alone while the fallback answers everything, and used again when it is back', async () => {
    const during = [];
    for (let number = 0; number < 20; number += 1) during.push(await ask(number));
    expect(new Set(during)).toEqual(new Set(['healthy']));
    expect(bed.server.on('flapping').length).toBeLessThanOrEqual(20);

    bed.server.isOutage = false;
    let served = await ask(20);
    for (let number = 21; served !== 'flapping'; number += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      served = await ask(number);
    }
    for (let number = 1000; number < 1005; number += 1) expect(await ask(number)).toBe('flapping');
  });
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ModelReply } from '../../src/domain/inference/call/model-call.js';
import type { Spend } from '../../src/ports/gateway.js';
import { type FailoverScenario, failoverScenarios } from '../fixtures/failover-scenarios.js';
import { wholeAnswer } from '../fixtures/fault-answer.js';
import { type FaultBed, openFaultBed } from '../fixtures/fault-gateway.js';
import { type Attempt, tokensBilled } from '../fixtures/fault-server.js';

// A scenario waits as a run does: for retries, for a first token, for a stall to be one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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
  await Promise.all(failoverScenarios.map(async (scenario) => outcomes.set(scenario.id, await play(scenario))));
});

async function play({ primary, fallback }: FailoverScenario): Promise<Outcome> {
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

function outcomeOf({ id }: FailoverScenario): Outcome {
  const outcome = outcomes.get(id);
  if (outcome === undefined) throw new Error(`${id} was not played`);
  return outcome;
}

describe.each(failoverScenarios)('$id: $primary', (scenario) => {
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
    if (spend === 'exact') expect(spent.tokens).toBe(tokensBilled(seen));
    else expect(spent.tokens).toBeGreaterThanOrEqual(tokensBilled(seen));
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

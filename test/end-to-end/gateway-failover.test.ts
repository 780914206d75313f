import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ServingReport } from '../../src/domain/serving/serving-report.js';
import { type FailoverScenario, failoverScenarios } from '../fixtures/failover-scenarios.js';
import { wholeAnswer } from '../fixtures/fault-answer.js';
import { tokensBilled } from '../fixtures/fault-server.js';
import { type Asking, type Served, ServedFailover } from '../fixtures/served-failover.js';

// A scenario waits as a run does: for retries, for a first token, for a stall to be one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const askings: readonly Asking[] = ['whole', 'streamed', 'checked'];

let bed: ServedFailover;
const outcomes = new Map<string, Served & { readonly afterwards: string }>();

// Side by side, since most of the time is spent waiting.
beforeAll(async () => {
  bed = await ServedFailover.open([...failoverScenarios, flapping], askings);
  await Promise.all(askings.flatMap((asking) => failoverScenarios.map((scenario) => play(asking, scenario))));
});
afterAll(() => bed?.close());

async function play(asking: Asking, scenario: FailoverScenario): Promise<void> {
  const served = await bed.ask(asking, scenario);
  outcomes.set(`${asking} ${scenario.id}`, { ...served, afterwards: await bed.afterwards(asking, scenario) });
}

const flapping: FailoverScenario = {
  id: 'S15',
  primary: 'flapping',
  fallback: 'healthy',
  ends: { servedBy: 'healthy' },
  attempts: [1, 20],
  spend: 'exact',
};

function outcomeOf(asking: Asking, { id }: FailoverScenario) {
  const outcome = outcomes.get(`${asking} ${id}`);
  if (outcome === undefined) throw new Error(`${id} was not played`);
  return outcome;
}

/** An answer goes wrong after its client has read some of it, which nobody can take back. */
const breaksMidway: ReadonlySet<string> = new Set([
  ...['cut-stream', 'cut-stream-once', 'stalled-stream'],
  ...['broken-event', 'broken-token', 'broken-token-once'],
]);

const isRescued = (asking: Asking, { primary, ends }: FailoverScenario): boolean =>
  'servedBy' in ends && !(asking === 'streamed' && breaksMidway.has(primary));

const every = askings.flatMap((asking) => failoverScenarios.map((scenario) => ({ asking, scenario, ...scenario })));

const rescued = every.filter(({ asking, scenario }) => isRescued(asking, scenario));

describe.each(rescued)('$id, $asking: $primary', ({ asking, scenario, primary, fallback, ends, attempts, spend }) => {
  const servedBy = 'servedBy' in ends ? ends.servedBy : '';

  test('is answered in full, by whom the answer says', () => {
    const { content, finishReason, usage, error, facts } = outcomeOf(asking, scenario);
    expect(error).toBeUndefined();
    expect({ content, finishReason }).toEqual({ content: wholeAnswer, finishReason: 'stop' });
    expect(usage).toMatchObject({ prompt_tokens: 8, completion_tokens: 60 });
    expect(facts).toMatchObject({ status: 200, model: expect.stringMatching(`^p\\d+/${servedBy}$`) });
  });

  test('is asked for within bounds, by the gateway alone, and the fallback only when it is needed', () => {
    const { attempts: seen, facts } = outcomeOf(asking, scenario);
    const [fewest, most] = attempts;
    expect(seen.filter(({ model }) => model === primary).length).toBeGreaterThanOrEqual(fewest);
    expect(seen.filter(({ model }) => model === primary).length).toBeLessThanOrEqual(most);
    expect(seen.filter(({ model }) => model === fallback)).toHaveLength(servedBy === fallback ? 1 : 0);
    expect(facts.attempts).toBe(seen.length);
  });

  test('is paid for: no token that the provider bills is missing', () => {
    const { attempts: seen, facts } = outcomeOf(asking, scenario);
    const billed = seen.flatMap((attempt) => attempt.billed ?? []);
    const usd = billed.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + 2 * outputTokens, 0) / 1e6;
    if (spend === 'exact') expect(facts.costUsd).toBeCloseTo(usd, 12);
    else expect(facts.costUsd).toBeGreaterThanOrEqual(usd - 1e-12);
  });

  test('leaves the gateway well', () => {
    expect(outcomeOf(asking, scenario).afterwards).toBe(wholeAnswer);
  });
});

const broken = every.filter(({ asking, primary }) => asking === 'streamed' && breaksMidway.has(primary));

describe.each(broken)('$id, streamed live: $primary', ({ asking, scenario, primary }) => {
  test('breaks for its reader too, who never takes a part for the whole', () => {
    const { content, finishReason, error } = outcomeOf(asking, scenario);
    expect(error).toBeInstanceOf(Error);
    expect(finishReason).toBeUndefined();
    expect(wholeAnswer.startsWith(content) && content !== '' && content !== wholeAnswer).toBe(true);
  });

  test('is not asked for again behind the back of its reader', () => {
    const { attempts, afterwards } = outcomeOf(asking, scenario);
    expect(attempts.map(({ model }) => model)).toEqual([primary]);
    expect(afterwards).toBe(wholeAnswer);
  });
});

const declared = every.filter(({ ends }) => 'incident' in ends);

describe.each(declared)('$id, $asking: $primary', ({ asking, scenario, primary }) => {
  test('is declared, asked for once, and never put to somebody else', () => {
    const { facts, attempts, error, finishReason } = outcomeOf(asking, scenario);
    expect(facts.incident).toBe('filtered');
    expect(attempts.map(({ model }) => model)).toEqual([primary]);
    if (primary === 'filtered-answer')
      expect({ error, finishReason }).toEqual({ error: undefined, finishReason: 'content_filter' });
    else expect(error).toBeInstanceOf(OpenAI.APIError);
  });
});

test('S01: the provider is not asked again before it said', () => {
  for (const asking of askings) {
    const [first, second] = outcomes.get(`${asking} S01`)?.attempts ?? [];
    // A timer may ring a millisecond early.
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(998);
  }
});

describe.each(askings)('S15, %s: a primary that is down for a while', (asking) => {
  const ask = async (number: number): Promise<string | undefined> => {
    const { content, facts } = await bed.ask(asking, flapping, `Question ${number}`);
    expect(content).toBe(wholeAnswer);
    return facts.model?.replace(/^p\d+\//, '');
  };

  test('is left alone while the fallback answers everything, and used again when it is back', async () => {
    const server = bed.serverOf(asking, flapping);
    const during = [];
    for (let number = 0; number < 20; number += 1) during.push(await ask(number));
    expect(new Set(during)).toEqual(new Set(['healthy']));
    expect(server.on('flapping').length).toBeLessThanOrEqual(20);

    server.isOutage = false;
    let served = await ask(20);
    for (let number = 21; served !== 'flapping'; number += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      served = await ask(number);
    }
    for (let number = 1000; number < 1005; number += 1) expect(await ask(number)).toBe('flapping');
  });
});

test('in the end every attempt and every token of the providers is in the report', async () => {
  const servers = askings.flatMap((asking) =>
    [...failoverScenarios, flapping].map((scenario) => bed.serverOf(asking, scenario)),
  );
  const attempts = servers.flatMap((server) => server.attempts);
  const { totals } = ServingReport.parse(await bed.close());
  expect(totals.attempts).toBe(attempts.length);
  expect(totals.cost_usd).toBeGreaterThanOrEqual(tokensBilled(attempts) / 1e6);
});

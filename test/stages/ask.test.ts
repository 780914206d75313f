import { expect, test } from 'vitest';
import { gatewayStateFile } from '../../src/domain/inference/gateway-state.js';
import type { Spend } from '../../src/ports/gateway.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import type { SpendRecords } from '../../src/ports/spend-records.js';
import { ask } from '../../src/stages/ask.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Scripted, scriptedModel } from '../fakes/scripted-model.js';

const settings = `version: 1
providers: { local: { api: openai, base_url: http://127.0.0.1:9/v1 } }
models:
  small: { provider: local, model: small-1, price: { input: 1, output: 2 }, parameters: { max_tokens: 50 } }
  large: { provider: local, model: large-1, price: { input: 10, output: 20 } }
routes:
  answers: { models: [{ model: small }], fallbacks: [{ model: large }] }
budget: { per_session: { calls: 3 }, per_day: { usd: 1 } }
`;

type Asking = {
  readonly model: string;
  readonly turn?: Scripted;
  readonly settings?: string;
  readonly operation?: 'chat' | 'embeddings';
  readonly areRecordsReadable?: boolean;
};

async function asking({ model: name, turn = 'Hello.', settings: text = settings, ...asked }: Asking) {
  const { operation = 'chat', areRecordsReadable = true } = asked;
  const files = inMemoryFiles();
  await files.write('lanegate.yml', text);
  const model = scriptedModel(turn);
  const gateway = new ScriptedGateway(model);
  const spentBefore = { usd: 0.25, tokens: 10, calls: 1 };
  const records: [kind: 'began' | 'ended', spend: Spend][] = [];
  const log = collectingLog();
  const spendRecords: SpendRecords = {
    settleKilled: async () => undefined,
    spentBefore: async () => (areRecordsReadable ? spentBefore : undefined),
    begin: async ({ worstCase }) => {
      records.push(['began', worstCase]);
      return { takenBefore: async () => undefined, settle: async (spent) => void records.push(['ended', spent]) };
    },
  };
  const ports = { files, gateway, traces: collectingTraces(), log, spendRecords };
  const result = await ask(ports, {
    model: name,
    operation,
    folder: '.lanegate',
    signal: undefined,
    messages: [{ role: 'user', content: 'Say hello.' }],
    caller: { session: 'one', user: undefined },
  });
  return { result, model, gateway, files, records, log };
}

test('a binding is asked with its parameters, and the answer says what it took', async () => {
  const { result, model } = await asking({ model: 'small', turn: { content: 'Hello.', servedModel: 'small-1-0926' } });
  expect(model.calls).toMatchObject([
    { model: 'small-1', providerName: 'local', parameters: { max_tokens: 50 }, caller: { session: 'one' } },
  ]);
  expect(result).toEqual({
    version: 1,
    outcome: 'answered',
    content: 'Hello.',
    served: 'local/small-1-0926',
    notices: [],
    cached: false,
    usage: { input_tokens: 10, output_tokens: 5 },
    cost_usd: 0.00002,
    latency_ms: 1,
    attempts: 1,
  });
});

test('provider/model needs no binding, and slashes of the model stay', async () => {
  const { model } = await asking({ model: 'openrouter/qwen/qwen3-8b' });
  expect(model.calls).toMatchObject([{ providerName: 'openrouter', model: 'qwen/qwen3-8b' }]);
});

test('a route hands the gateway all that may answer', async () => {
  const { model, gateway } = await asking({ model: 'answers', operation: 'embeddings' });
  expect(model.calls).toMatchObject([{ operation: 'embeddings', route: { name: 'answers' } }]);
  expect(gateway.requests[0]?.providers).toHaveLength(2);
});

test('a name that is none is told with the nearest one', async () => {
  await expect(asking({ model: 'answer' })).rejects.toMatchObject({ hint: expect.stringContaining('answers') });
});

test('caps of the session and of the day hold, with what others took', async () => {
  const { gateway } = await asking({ model: 'small' });
  expect(gateway.requests[0]?.caps).toMatchObject({
    perSession: { calls: 3 },
    perDay: { usd: 1, before: { usd: 0.25 } },
  });
});

test('a cap of the day that cannot be held is told', async () => {
  const { gateway, log } = await asking({ model: 'small', areRecordsReadable: false });
  expect(gateway.requests[0]?.caps.perDay).toBeUndefined();
  expect(log.messages('warn')).toEqual([expect.stringContaining('budget.per_day is not enforced')]);
  expect((await asking({ model: 'small' })).log.messages('warn')).toEqual([]);
});

test('a question is recorded at its worst before it is asked, and then at what it took', async () => {
  const { records } = await asking({ model: 'small' });
  expect(records).toMatchObject([
    ['began', { calls: 1, tokens: expect.any(Number), usd: expect.any(Number) }],
    ['ended', { calls: 1 }],
  ]);
  expect(records[0]?.[1].tokens).toBeGreaterThan(50);
});

test('where nobody is paid nothing is recorded', async () => {
  const free = 'version: 1\nmodels: { small: { provider: embedded, model: embedded-1 } }\n';
  expect((await asking({ model: 'small', settings: free })).records).toEqual([]);
});

test('what the gateway knows is left for the next question', async () => {
  const { files } = await asking({ model: 'small' });
  expect(JSON.parse(files.text(`.lanegate/${gatewayStateFile}`) ?? '')).toMatchObject({ version: 1 });
});

test('an incident and a cap are outcomes, with what they cost', async () => {
  const incident = new ModelError('refused', 'the model refused', { retryable: false, costUsd: 0.5, attempts: 2 });
  expect((await asking({ model: 'small', turn: incident })).result).toEqual({
    version: 1,
    outcome: 'incident',
    incident: 'refused',
    message: 'the model refused',
    cost_usd: 0.5,
    attempts: 2,
  });
  const refused = await asking({ model: 'small', turn: new BudgetExceededError('the cap of the session') });
  expect(refused.result).toEqual({
    version: 1,
    outcome: 'refused',
    message: 'the cap of the session',
    cost_usd: 0,
    attempts: 0,
  });
});

test('where an unknown price is an error nothing is asked', async () => {
  const strict = `${settings.replace('budget: {', 'budget: { unknown_price: error,')}`;
  await expect(asking({ model: 'local/nobody-knows-it', settings: strict })).rejects.toThrow(/no price of/);
});

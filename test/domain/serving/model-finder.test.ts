import { describe, expect, test } from 'vitest';
import type { ClientRequest } from '../../../src/domain/dialects/client-dialect.js';
import type { Dialect } from '../../../src/domain/dialects/dialect.js';
import type { ModelCall } from '../../../src/domain/inference/call/model-call.js';
import { ModelFinder } from '../../../src/domain/serving/model-finder.js';
import { sideOf } from './side-of.js';

const policy = `
providers:
  acme: { api: openai, base_url: "https://llm.acme.example/v1" }
models:
  capped: { provider: acme, model: acme-1, parameters: { max_tokens: 200, temperature: 0.3 }, price: { input: 1, output: 2 } }
  open: { provider: acme, model: vendor/acme-2, price: { input: 1, output: 2 } }
routes:
  support: { models: [{ model: capped }, { model: open }] }
`;

const caller = { session: 's', user: undefined };
const asked = (given: Partial<ClientRequest> = {}): ClientRequest => ({
  model: 'any',
  operation: 'chat',
  messages: [{ role: 'user', content: 'hi' }],
  parameters: {},
  maxTokens: undefined,
  isStreamed: false,
  user: undefined,
  verbatim: undefined,
  writer: { whole: () => '', stream: () => ({ part: () => '', end: () => '', failure: () => '' }) },
  ...given,
});
const callTo = (
  name: string,
  given: Partial<ClientRequest> = {},
  { text = policy, dialect = 'chat' }: { text?: string; dialect?: Dialect } = {},
): ModelCall => {
  const side = sideOf(text);
  const finder = new ModelFinder(side, side.settings.gateway.server);
  return finder.find(name, dialect)(asked(given), { caller, repeat: 0, takesNext: false, listener: undefined });
};

test.each(['support', 'capped'])('what was translated for %s tells its recordings apart', (name) => {
  const translation = { dialect: 'responses', parameters: { top_p: 1 } } as const;
  expect(callTo(name, { translation }).translation).toBe(translation);
});

test.each(['support', 'capped'])('what the client of %s calls what it asks goes with it', (name) => {
  const askedAs = { response_format: 'text.format' };
  const places = [{ turn: 'input', parts: [], calls: [] }];
  expect(callTo(name, { askedAs, places }).askedAs).toBe(askedAs);
  expect(callTo(name, { askedAs, places }).places).toBe(places);
});

describe('a name stands for', () => {
  test('a route, before a binding of the same name', () => {
    expect(callTo('support').route?.name).toBe('support');
  });

  test('a binding', () => {
    expect(callTo('capped')).toMatchObject({ providerName: 'acme', model: 'acme-1', caller, repeat: 0 });
  });

  test('a provider and its model', () => {
    expect(callTo('acme/other')).toMatchObject({ providerName: 'acme', model: 'other' });
    expect(callTo('openrouter/vendor/x')).toMatchObject({ providerName: 'openrouter', model: 'vendor/x' });
  });

  test('the model of a binding, even where it looks like that of a provider', () => {
    expect(callTo('vendor/acme-2')).toMatchObject({ providerName: 'acme', model: 'vendor/acme-2' });
  });

  test.each([
    ['chat', 'openai'],
    ['responses', 'openai'],
    ['embeddings', 'openai'],
    ['messages', 'anthropic'],
  ] as const)('a model of the provider that clients of %s mean', (dialect, providerName) => {
    expect(callTo('some-model', {}, { dialect })).toMatchObject({ providerName, model: 'some-model' });
  });
});

describe('where only declared models are served', () => {
  const declared = { text: `${policy}gateway: { server: { models: declared } }` };

  test('a name that is not declared is refused with a hint', () => {
    expect(() => callTo('gpt-5', {}, declared)).toThrow(expect.objectContaining({ status: 404, key: 'model' }));
    expect(() => callTo('cappd', {}, declared)).toThrow('did you mean `capped`?');
    expect(() => callTo('acme/other', {}, declared)).toThrow(expect.objectContaining({ status: 404 }));
  });

  test('the model of a binding may have a name that looks like that of another provider', () => {
    const text = `${policy.replace('vendor/acme-2', 'openai/acme-2')}gateway: { server: { models: declared } }`;
    expect(callTo('openai/acme-2', {}, { text })).toMatchObject({ providerName: 'acme', model: 'openai/acme-2' });
  });

  test('a declared model may be named by its provider, too', () => {
    expect(callTo('acme/acme-1', {}, declared)).toMatchObject({ model: 'acme-1', parameters: { max_tokens: 200 } });
  });
});

describe('the output cap', () => {
  test("is the client's, else the binding's, else that of the server", () => {
    expect(callTo('capped', { maxTokens: 900 }).parameters.max_tokens).toBe(900);
    expect(callTo('capped').parameters.max_tokens).toBe(200);
    expect(callTo('open').parameters.max_tokens).toBe(4096);
    expect(callTo('acme/other').parameters.max_tokens).toBe(4096);
    const own = { text: `${policy}gateway: { server: { max_tokens: 77 } }` };
    expect(callTo('open', {}, own).parameters.max_tokens).toBe(77);
  });

  test("of a route is no higher than a binding's own, and the client's where the binding has none", () => {
    const { route, parameters } = callTo('support', { maxTokens: 9000 });
    expect(parameters.max_tokens).toBe(9000);
    const caps = route?.models.map(({ candidate }) => Math.min(candidate.parameters.max_tokens, parameters.max_tokens));
    expect(caps).toEqual([200, 9000]);
    expect(callTo('support').parameters.max_tokens).toBe(4096);
  });
});

test("a client's parameters go over the binding's, and those it does not set stay", () => {
  expect(callTo('capped', { parameters: { top_p: 0.5 } }).parameters).toMatchObject({ temperature: 0.3, top_p: 0.5 });
  expect(callTo('capped', { parameters: { temperature: 1 } }).parameters).toMatchObject({ temperature: 1 });
});

test('a model whose price nobody knows is refused where prices must be known', () => {
  const strict = { text: `${policy}budget: { unknown_price: error }` };
  expect(() => callTo('acme/other', {}, strict)).toThrow(
    expect.objectContaining({ name: 'RequestError', key: 'model' }),
  );
  expect(callTo('capped', {}, strict).model).toBe('acme-1');
});

test('a name that nobody could keep is refused', () => {
  expect(callTo('m'.repeat(4096)).model).toHaveLength(4096);
  expect(() => callTo('m'.repeat(4097))).toThrow(expect.objectContaining({ name: 'RequestError', key: 'model' }));
});

test('lists what is declared, routes first', () => {
  const side = sideOf(policy);
  expect(new ModelFinder(side, side.settings.gateway.server).declared()).toEqual([
    { name: 'support', ownedBy: 'lanegate' },
    { name: 'capped', ownedBy: 'acme' },
    { name: 'open', ownedBy: 'acme' },
  ]);
});

describe('of a name', () => {
  const listed = (name: string, text = policy) => {
    const side = sideOf(text);
    return new ModelFinder(side, side.settings.gateway.server).listed(name);
  };
  const declared = `${policy}gateway: { server: { models: declared } }`;

  test.each([
    ['support', 'lanegate'],
    ['capped', 'acme'],
    ['acme-1', 'acme'],
    ['vendor/acme-2', 'acme'],
    ['acme/acme-1', 'acme'],
    ['acme/vendor/acme-2', 'acme'],
  ])('%s it is told whose it is, also where only declared ones are served', (name, ownedBy) => {
    expect([listed(name), listed(name, declared)]).toEqual([
      { name, ownedBy },
      { name, ownedBy },
    ]);
  });

  test('that stands in no file nothing is told but whose it says it is, where that may be asked', () => {
    expect(listed('acme/other')).toEqual({ name: 'acme/other', ownedBy: 'acme' });
    expect([listed('acme/other', declared), listed('gpt-5'), listed('nobody/gpt-5')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('names of every object are no names of models', () => {
  expect(callTo('constructor').providerName).toBe('openai');
  expect(() => callTo('__proto__', {}, { text: `${policy}gateway: { server: { models: declared } }` })).toThrow();
});

import { describe, expect, test } from 'vitest';
import { estimateOf, freeCall, worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

describe('the worst case of a call', () => {
  test('is a token a byte of every message, what templates add, and the whole output cap', () => {
    const call = aModelCall({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'ß漢🦉' },
      ],
      parameters: { max_tokens: 100 },
    });
    const inputTokens = 80 + (16 + 9) + (16 + 2 + 3 + 4);
    expect(worstCaseOf(call)).toEqual({
      calls: 1,
      inputTokens,
      outputTokens: 100,
      tokens: inputTokens + 100,
      nanoUsd: inputTokens * 1000 + 100 * 2000,
    });
  });

  test('counts tools and schemas, which are sent as parameters, and every choice that is asked for', () => {
    const plain = worstCaseOf(aModelCall({ parameters: { max_tokens: 100 } }));
    const schema = { type: 'json_schema', json_schema: { name: 'x' } };
    const asked = worstCaseOf(aModelCall({ parameters: { max_tokens: 100, n: 3, response_format: schema } }));
    expect(asked.outputTokens).toBe(300);
    expect(asked.inputTokens).toBe(plain.inputTokens + JSON.stringify(schema).length);
  });

  test.each([
    ['best_of', 3],
    ['candidateCount', 3],
    ['n', Number.NaN],
  ])('counts every answer that %s asks for', (name, count) => {
    const { outputTokens } = worstCaseOf(aModelCall({ parameters: { max_tokens: 100, [name]: count } }));
    expect(outputTokens).toBe(count === 3 ? 300 : 100);
  });

  test('counts texts that are sent as parameters, such as instructions', () => {
    const plain = worstCaseOf(aModelCall({ parameters: { max_tokens: 100 } }));
    const told = worstCaseOf(aModelCall({ parameters: { max_tokens: 100, system: 'x'.repeat(5000) } }));
    expect(told.inputTokens).toBe(plain.inputTokens + 5000);
  });

  test('counts the tools that an assistant called and whose results are sent back', () => {
    const tool_calls = [{ id: 'c1', name: 'look', arguments: '{"at":"x"}' }];
    const plain = worstCaseOf(aModelCall({ messages: [{ role: 'assistant', content: '' }] }));
    const calling = worstCaseOf(aModelCall({ messages: [{ role: 'assistant', content: '', tool_calls }] }));
    expect(calling.inputTokens).toBe(plain.inputTokens + JSON.stringify(tool_calls).length);
  });

  test('of embeddings has no output', () => {
    expect(worstCaseOf(aModelCall({ operation: 'embeddings' })).outputTokens).toBe(0);
  });

  test('rounds a fraction of a billionth of a dollar up', () => {
    const price = { inputUsdPerMillion: 0, outputUsdPerMillion: 0.0001, source: 'declared' } as const;
    expect(worstCaseOf(aModelCall({ price, parameters: { max_tokens: 15 } })).nanoUsd).toBe(2);
  });

  test('takes all input to be written to the cache where that is dearer', () => {
    const plain = aModelCall();
    const price = { ...plain.price, cachedInputUsdPerMillion: 0.1, cacheWriteUsdPerMillion: 1.25 };
    const [before, after] = [worstCaseOf(plain), worstCaseOf({ ...plain, price })];
    expect(after.nanoUsd - before.nanoUsd).toBe(Math.ceil(before.inputTokens * 250));
  });

  test('is a call and nothing else where nobody is paid', () => {
    expect(worstCaseOf(aModelCall({ provider: { api: 'embedded' } }))).toEqual(freeCall);
  });
});

describe('parameters that raise the price', () => {
  const nanoUsdOf = (parameters: Record<string, unknown>) =>
    worstCaseOf(aModelCall({ parameters: { max_tokens: 100, ...parameters } })).nanoUsd;
  const plain = nanoUsdOf({});

  test.each([
    ['default', 1],
    ['auto', 1],
    ['flex', 1],
    ['standard_only', 1],
    ['priority', 2.5],
  ])('the service tier %s counts %d times', (service_tier, times) => {
    expect(nanoUsdOf({ service_tier })).toBe(plain * times);
  });

  test('a fast mode counts six times', () => {
    expect(nanoUsdOf({ speed: 'fast' })).toBe(plain * 6);
  });

  test.each(['scale', 'constructor', 7])('a service tier that nobody knows, %j, is refused', (service_tier) => {
    expect(() => nanoUsdOf({ service_tier })).toThrow(UserError);
  });

  test('a cache that lives for an hour is written at its own price', () => {
    const call = aModelCall({
      price: {
        inputUsdPerMillion: 3,
        outputUsdPerMillion: 0,
        cacheWriteUsdPerMillion: 3.75,
        longCacheWriteUsdPerMillion: 6,
        source: 'table',
      },
      parameters: { max_tokens: 1, cache_control: { type: 'ephemeral', ttl: '1h' } },
    });
    expect(worstCaseOf(call).nanoUsd).toBe(worstCaseOf(call).inputTokens * 6000);
  });

  const hint = { type: 'ephemeral', ttl: '1h' };
  const hinted = [{ type: 'text', text: 'q', cache_control: hint }];
  const body = { system: hinted };

  test.each<[string, Parameters<typeof aModelCall>[0]]>([
    ['a tool', { parameters: { max_tokens: 1, tools: [{ name: 'look', cache_control: hint }] } }],
    ['a part of a message', { messages: [{ role: 'user', content: 'q', parts: hinted }] }],
    ['words of a client', { verbatim: { dialect: 'messages', body, untranslatable: [] } }],
    ['words of a client of another dialect', { verbatim: { dialect: 'chat', body, untranslatable: [] } }],
  ])('so is one that %s asks for, at the least it can cost where no price is known', (_what, changes) => {
    const price = { inputUsdPerMillion: 3, outputUsdPerMillion: 0, source: 'declared' } as const;
    const call = aModelCall({ price, ...changes });
    expect(worstCaseOf(call).nanoUsd).toBe(worstCaseOf(call).inputTokens * 6000);
  });

  test('a text that only speaks of such a cache is none', () => {
    const price = { inputUsdPerMillion: 3, outputUsdPerMillion: 0, source: 'declared' } as const;
    const said = { system: 'write "ttl":"1h" there' };
    const call = aModelCall({ price, verbatim: { dialect: 'messages', body: said, untranslatable: [] } });
    expect(worstCaseOf(call).nanoUsd).toBe(worstCaseOf(call).inputTokens * 3000);
  });
});

test('an estimate reckons three bytes a token, or as many as are declared', () => {
  const call = aModelCall({ question: 'x'.repeat(301) });
  expect(estimateOf(call, 3).inputTokens).toBe(80 + 16 + 101);
  expect(estimateOf(call, 4).inputTokens).toBe(80 + 16 + 76);
});

describe('what is no text', () => {
  const input = (parts: readonly Record<string, unknown>[], changes: Parameters<typeof aModelCall>[0] = {}): number =>
    worstCaseOf(aModelCall({ messages: [{ role: 'user', content: '', parts }], ...changes })).inputTokens - 96;
  const image = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(40_000)}` } };

  test('counts by what it is: an image as much whatever its bytes, by its model', () => {
    expect(input([image])).toBe(16_384);
    expect(input([image, { type: 'image_url', image_url: { url: 'https://x.example/a.png' } }])).toBe(2 * 16_384);
    expect(input([image], { model: 'openai/gpt-4o-mini-2024-07-18' })).toBe(48_169);
  });

  test('sound and files count a token a byte of their data, and files that are elsewhere as much as a model can read', () => {
    expect(input([{ type: 'input_audio', input_audio: { data: 'A'.repeat(400), format: 'mp3' } }])).toBe(300);
    expect(input([{ type: 'file', file: { file_data: 'A'.repeat(400) } }])).toBe(300);
    expect(input([{ type: 'file', file: { file_id: 'f' } }])).toBe(200_000);
  });

  test('no estimate of bytes to a token makes it less, and text parts are the text of the message', () => {
    const call = aModelCall({
      messages: [{ role: 'user', content: 'Hi!', parts: [{ type: 'text', text: 'Hi!' }, image] }],
    });
    expect(estimateOf(call, 3).inputTokens).toBe(96 + 1 + 16_384);
  });
});

describe("a client's own words", () => {
  const image = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(40_000)}` } };
  const asked = (body: Record<string, unknown>) =>
    worstCaseOf(
      aModelCall({
        messages: [{ role: 'user', content: 'Hi', parts: [{ type: 'text', text: 'Hi' }, image] }],
        verbatim: { dialect: 'chat', body: { messages: [image, 'Hi'], ...body }, untranslatable: [] },
      }),
    ).inputTokens;

  test('count in full where they say more than their translation, but for the data of images', () => {
    expect(asked({}) - 96 - 16_384).toBeLessThan(200);
    expect(asked({ prediction: 'x'.repeat(1000) })).toBe(asked({ prediction: 'x'.repeat(900) }) + 100);
  });
});

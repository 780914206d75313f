import { findProvider, type ModelPrice } from '@pydantic/genai-prices';
import { describe, expect, test } from 'vitest';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import { assumedPrice, priceOf } from '../../../../src/domain/inference/price/price-table.js';
import { builtInProviders, type Provider } from '../../../../src/domain/inference/provider/provider.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const at = (base_url: string): Provider => ({ api: 'openai', base_url });
const anthropic = at('https://api.anthropic.com/v1');
const openai = at('https://api.openai.com/v1');

test.each<Provider>([{ api: 'replay', path: 'recordings.jsonl' }, { api: 'embedded' }])(
  '%j costs nothing',
  (provider) => {
    expect(priceOf(provider, 'gpt-5', { input: 3, output: 4 })).toEqual({
      inputUsdPerMillion: 0,
      outputUsdPerMillion: 0,
      source: 'free',
    });
  },
);

test('what the user declared holds before the table', () => {
  expect(priceOf(openai, 'gpt-5', { input: 3, output: 4 })).toEqual({
    inputUsdPerMillion: 3,
    outputUsdPerMillion: 4,
    source: 'declared',
  });
  expect(priceOf(openai, 'no-such-model', { input: 0, output: 0 }).inputUsdPerMillion).toBe(0);
  const caches = { cached_input: 1, cache_write: 5, cache_write_1h: 6 };
  expect(priceOf(openai, 'gpt-5', { input: 3, output: 4, ...caches })).toMatchObject({
    cachedInputUsdPerMillion: 1,
    cacheWriteUsdPerMillion: 5,
    longCacheWriteUsdPerMillion: 6,
  });
});

describe('the table', () => {
  test('knows a model at its host', () => {
    expect(priceOf(openai, 'gpt-4o-mini-2024-07-18')).toEqual({
      inputUsdPerMillion: 0.15,
      cachedInputUsdPerMillion: 0.075,
      outputUsdPerMillion: 0.6,
      source: 'table',
    });
    expect(priceOf(builtInProviders.openrouter ?? openai, 'openai/gpt-4o-mini').source).toBe('table');
  });

  test.each([
    [openai, 'text-embedding-3-small', 0.02],
    [openai, 'text-embedding-3-large', 0.13],
    [builtInProviders.google ?? openai, 'gemini-embedding-001', 0.15],
  ])('knows what a model that only embeds takes for its input (%#)', (provider, model, inputUsdPerMillion) => {
    expect(priceOf(provider, model)).toEqual({
      inputUsdPerMillion,
      source: 'table',
      // Nobody sells output of it, so a call for some is reckoned at the dearest there is.
      outputUsdPerMillion: assumedPrice.outputUsdPerMillion,
    });
    const call = aModelCall({ operation: 'embeddings', price: priceOf(provider, model), question: 'x'.repeat(904) });
    expect(worstCaseOf(call)).toMatchObject({ inputTokens: 1000, nanoUsd: Math.ceil(inputUsdPerMillion * 1e6) });
  });

  test('knows that long inputs cost more', () => {
    expect(priceOf(openai, 'gpt-6-luna').longContext).toEqual({
      aboveInputTokens: 272_000,
      inputUsdPerMillion: 0.2,
      cachedInputUsdPerMillion: 0.02,
      cacheWriteUsdPerMillion: 0.25,
      outputUsdPerMillion: 0.75,
    });
  });

  test('knows what a cache is read and written at, for five minutes and for an hour', () => {
    expect(priceOf(anthropic, 'claude-3-7-sonnet-20250219')).toEqual({
      inputUsdPerMillion: 3,
      cachedInputUsdPerMillion: 0.3,
      cacheWriteUsdPerMillion: 3.75,
      longCacheWriteUsdPerMillion: 6,
      outputUsdPerMillion: 15,
      source: 'table',
    });
  });

  test('forgets prices that were superseded, and takes the dearest of those that still come or change by the hour', () => {
    expect(priceOf(openai, 'gpt-5.6-luna')).toMatchObject({ inputUsdPerMillion: 0.2, outputUsdPerMillion: 1.2 });
    const google = at('https://generativelanguage.googleapis.com/v1beta/openai');
    expect(priceOf(google, 'gemini-3.8-flash')).toMatchObject({ inputUsdPerMillion: 1.5, outputUsdPerMillion: 7.5 });
    const deepseek = at('https://api.deepseek.com/v1');
    expect(priceOf(deepseek, 'deepseek-v4-pro')).toMatchObject({ inputUsdPerMillion: 1.32, outputUsdPerMillion: 3.96 });
  });
});

describe('what is not known', () => {
  test("costs its maker's list price at a host that is not in the table, and says that this is assumed", () => {
    const price = priceOf(at('http://127.0.0.1:4000/v1'), 'gpt-4o-mini');
    expect(price).toMatchObject({ inputUsdPerMillion: 0.15, outputUsdPerMillion: 0.6, source: 'assumed' });
  });

  test.each([
    ['a model that nobody knows', openai, 'no-such-model'],
    ['a model that the table has without any price', at('https://openrouter.ai/api/v1'), 'deepseek/deepseek-r1:free'],
    ['a model that is billed by the call as well', at('https://api.perplexity.ai'), 'sonar-pro'],
    ['a local server', builtInProviders.ollama ?? openai, 'qwen3'],
    ['no name at all', openai, ''],
  ])('%s costs as much as the dearest chat model', (_what, provider, model) => {
    expect(priceOf(provider, model)).toEqual(assumedPrice);
  });

  test('no model of the installed table is dearer than that', () => {
    const rates = hosts
      .flatMap((id) => findProvider({ providerId: id })?.models ?? [])
      .flatMap(({ prices }) => (Array.isArray(prices) ? prices.map((conditional) => conditional.prices) : [prices]));
    expect(rates.length).toBeGreaterThan(1500);
    const highest = (name: keyof ModelPrice) => Math.max(...rates.map((price) => highestOf(price[name])));
    expect(highest('input_mtok')).toBe(assumedPrice.inputUsdPerMillion);
    expect(highest('output_mtok')).toBe(assumedPrice.outputUsdPerMillion);
    expect(highest('cache_write_mtok')).toBeLessThanOrEqual(assumedPrice.inputUsdPerMillion);
  });
});

const highestOf = (rate: ModelPrice[string]): number => {
  if (rate === undefined) return 0;
  return typeof rate === 'number' ? rate : Math.max(rate.base, ...rate.tiers.map(({ price }) => price));
};

const hosts = (
  'anthropic arcee avian aws azure baseten cerebras cloudflare cohere cursor deepseek doubleword fireworks github-copilot google groq ' +
  'huggingface_cerebras huggingface_fireworks-ai huggingface_groq huggingface_hyperbolic huggingface_nebius huggingface_novita ' +
  'huggingface_nscale huggingface_ovhcloud huggingface_publicai huggingface_sambanova huggingface_together minimax mistral modal ' +
  'moonshotai novita openai openrouter ovhcloud perplexity quicksilverpro together typesafe voyageai x-ai zai zhipuai'
).split(' ');

import { expect, test } from 'vitest';
import { createModels } from '../../../src/adapters/models/models-by-api.js';
import type { ModelCall } from '../../../src/domain/inference/call/model-call.js';
import type { AnsweringProvider, Provider } from '../../../src/domain/inference/provider/provider.js';
import { UserError } from '../../../src/domain/user-error.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

const noKey = (name: string): never => {
  throw new UserError(`${name} is not set`);
};

const models = createModels({
  keyFor: noKey,
  concurrency: 1,
  clock: fakeClock(),
  recordings: [],
  headRecordings: [],
});

const searching = (provider: Provider): ModelCall =>
  aModelCall({ provider, verbatim: { dialect: 'messages', body: {}, untranslatable: ['tools[0]'] } });

const openAi: AnsweringProvider = { api: 'openai', base_url: 'https://models.example/v1' };
const anthropic: AnsweringProvider = { api: 'anthropic', base_url: 'https://models.example' };

const recorded: Provider = { api: 'record', of: openAi, asked: 'up', path: 'r.jsonl' };

test.each<{ readonly provider: Provider }>([
  { provider: openAi },
  { provider: recorded },
  { provider: { api: 'echo' } },
])('what cannot be said to $provider.api is known before it is asked', ({ provider }) => {
  const refusal = models[provider.api].refusalOf?.(searching(provider));
  expect(refusal).toMatchObject({ kind: 'rejected', attempts: 0, key: 'tools[0]' });
  expect(models[provider.api].refusalOf?.(aModelCall({ provider }))).toBeUndefined();
});

test('what can be said is not refused, nor what only lacks a key, since that may be mended', () => {
  expect(models.anthropic.refusalOf?.(searching(anthropic))).toBeUndefined();
  const keyless: Provider = { ...openAi, key_env: 'NO_KEY' };
  expect(models.openai.refusalOf?.(aModelCall({ provider: keyless }))).toBeUndefined();
});

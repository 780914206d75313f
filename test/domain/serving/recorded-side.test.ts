import { expect, test } from 'vitest';
import { chatDialect } from '../../../src/domain/dialects/chat/chat-dialect.js';
import { RequestError } from '../../../src/domain/dialects/request-error.js';
import { resolveProvider } from '../../../src/domain/inference/provider/provider.js';
import { ModelFinder } from '../../../src/domain/serving/model-finder.js';
import { recordedSide, replayedSide } from '../../../src/domain/serving/recorded-side.js';
import { ServerSettings } from '../../../src/domain/serving/server-settings.js';
import { providersOf } from '../../../src/domain/suite/side.js';
import { sideOf } from './side-of.js';

const hello = chatDialect.read({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] });

const side = sideOf(`
providers:
  acme: { api: openai, base_url: "https://llm.acme.example/v1" }
  own: { api: record, provider: acme, path: own.jsonl }
`);

test('every provider writes down what it answers, one that records already in its own file', () => {
  const known = providersOf(recordedSide(side, 'all.jsonl'));
  const resolved = (name: string) => resolveProvider(known[name] ?? { api: 'echo' }, known);
  expect(resolved('acme')).toMatchObject({ api: 'record', path: 'all.jsonl', of: { api: 'openai' }, asked: 'acme' });
  expect(resolved('anthropic')).toMatchObject({ api: 'record', path: 'all.jsonl', of: { api: 'anthropic' } });
  expect(resolved('own')).toMatchObject({ api: 'record', path: 'own.jsonl', of: { api: 'openai' }, asked: 'acme' });
});

test.each(['any', 'declared'] as const)('no client can ask past the recording, where it may name %s', (models) => {
  const recorded = recordedSide(side, 'all.jsonl');
  const finder = new ModelFinder(recorded, ServerSettings.parse({ models }));
  const asked = Object.keys(providersOf(recorded)).flatMap((name) => {
    try {
      const call = finder.find(`${name}/m`, 'chat')(hello, {
        caller: {},
        repeat: 0,
        takesNext: false,
        listener: undefined,
      });
      return [call.provider.api];
    } catch (error) {
      if (error instanceof RequestError) return [];
      throw error;
    }
  });
  expect(new Set(asked)).toEqual(new Set(models === 'any' ? ['record'] : []));
});

test('no provider is asked where all is replayed', () => {
  const known = providersOf(replayedSide(side, 'all.jsonl'));
  expect(Object.keys(known)).toEqual(expect.arrayContaining(['openai', 'anthropic', 'acme', 'own']));
  for (const [name, provider] of Object.entries(known)) {
    expect(provider).toEqual({ api: 'replay', path: 'all.jsonl', provider: name === 'own' ? 'acme' : name });
  }
});

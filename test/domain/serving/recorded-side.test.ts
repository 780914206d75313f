import { expect, test } from '@jest/globals';
import { resolveProvider } from '../../../src/domain/inference/provider/provider.js';
import { recordedSide, replayedSide } from '../../../src/domain/serving/recorded-side.js';
import { providersOf } from '../../../src/domain/suite/side.js';
import { sideOf } from './side-of.js';

const side = sideOf(`
providers:
  acme: { api: openai, base_url: "https://llm.acme.example/v1" }
  own: { api: record, provider: acme, path: own.jsonl }
`);

test('every provider writes down what it answers, one that records already in its own file', () => {
  const known = providersOf(recordedSide(side, 'all.jsonl'));
  const resolved = (name: string) => resolveProvider(known[name] ?? { api: 'echo' }, known);
  expect(resolved('acme')).toMatchObject({ api: 'record', path: 'all.jsonl', of: { api: 'openai' } });
  expect(resolved('anthropic')).toMatchObject({ api: 'record', path: 'all.jsonl', of: { api: 'anthropic' } });
  expect(resolved('own')).toMatchObject({ api: 'record', path: 'own.jsonl', of: { api: 'openai' } });
});

test('no provider is asked where all is replayed', () => {
  const known = providersOf(replayedSide(side, 'all.jsonl'));
  expect(Object.keys(known)).toEqual(expect.arrayContaining(['openai', 'anthropic', 'acme', 'own']));
  for (const provider of Object.values(known)) expect(provider).toEqual({ api: 'replay', path: 'all.jsonl' });
});

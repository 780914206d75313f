import { expect, test } from 'vitest';
import { endsOfModels, mayTellEnds } from '../../../../src/domain/inference/provider/model-list.js';
import { builtInProviders } from '../../../../src/domain/inference/provider/provider.js';

test.each([
  ['2026-10-23', '2026-10-23'],
  ['2026-10-23T00:00:00Z', '2026-10-23'],
  [null, undefined],
  ['soon', undefined],
  ['2026-99-99', undefined],
  [20261023, undefined],
])('a model whose end is %j ends on %s', (shutdown_date, day) => {
  expect(endsOfModels({ data: [{ id: 'm', shutdown_date }] })).toEqual(new Map([['m', day]]));
});

test.each([[{ data: [{ id: 'm' }] }], [{ data: [] }], [{ models: [{ id: 'm', shutdown_date: null }] }], [null], ['x']])(
  'a body such as %j tells of no end',
  (body) => {
    expect(endsOfModels(body)).toBeUndefined();
  },
);

test.each([
  ['https://api.openai.com/v1', true],
  ['http://127.0.0.1:4000/v1', true],
  ['http://localhost:4000/v1', true],
  ['http://[::1]:4000/v1', true],
  ['http://api.openai.com/v1', false],
  ['https://api.openai.com.evil.example/v1', false],
  ['https://127.0.0.1.evil.example/v1', false],
  ['https://models.example/v1', false],
])('whoever is at %s may be sent a key for its list: %s', (base_url, expected) => {
  expect(mayTellEnds({ api: 'openai', base_url })).toBe(expected);
});

test('who speaks another dialect, and nobody, tells of no end', () => {
  expect(mayTellEnds(undefined)).toBe(false);
  expect(['openai', 'anthropic', 'google', 'azure', 'echo'].filter((name) => isAsked(name))).toEqual(['openai']);
});

const isAsked = (name: string): boolean => {
  const provider = builtInProviders[name];
  return mayTellEnds(provider);
};

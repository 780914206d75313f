import { describe, expect, test } from 'vitest';
import {
  builtInProviders,
  DeclaredProvider,
  isFree,
  mayBeStored,
  type Provider,
  providerAccess,
  providerIdentity,
  recordingPathOf,
  resolveProvider,
} from '../../../../src/domain/inference/provider/provider.js';
import { UserError } from '../../../../src/domain/user-error.js';

const free: Provider = { api: 'embedded' };
const paid: Provider = { api: 'openai', base_url: 'https://x.example/v1' };
const recording = (of: typeof free | typeof paid): Provider =>
  ({ api: 'record', path: 'r.jsonl', asked: 'paid', of }) as Provider;

test('every provider that needs no declaration could be declared', () => {
  for (const provider of Object.values(builtInProviders)) expect(DeclaredProvider.parse(provider)).toEqual(provider);
  expect(Object.keys(builtInProviders)).toEqual([
    'openai',
    'anthropic',
    'google',
    'azure',
    'bedrock',
    'openrouter',
    'ollama',
    'embedded',
    'echo',
  ]);
});

const outsideOfRepository = 'must lie in the repository, and not where git or Lanegate keeps its own';
const runnersOwn = 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable';

test.each([
  [{ api: 'azure' }, 'needs one of `resource`, `base_url` and `endpoint_env`'],
  [
    { api: 'azure', resource: 'my-resource', base_url: 'https://x.example' },
    'needs one of `resource`, `base_url` and `endpoint_env`',
  ],
  [{ api: 'azure', resource: 'r.evil.example/' }, 'must be the name of an Azure resource'],
  [{ api: 'bedrock' }, 'needs one of `region`, `region_env` and `base_url`'],
  [{ api: 'bedrock', region: 'evil.example/#' }, 'must be an AWS region, such as `eu-central-1`'],
  [{ api: 'anthropic', key_env: 'GITHUB_TOKEN' }, runnersOwn],
  [{ api: 'record', provider: 'x', path: '../r.jsonl' }, outsideOfRepository],
  [{ api: 'record', provider: 'x', path: '.git/r.jsonl' }, outsideOfRepository],
  [{ api: 'record', provider: 'x', path: '.GIT/r.jsonl' }, outsideOfRepository],
  [{ api: 'record', provider: 'x', path: '.lanegate/spend.jsonl' }, outsideOfRepository],
  [{ api: 'openai', base_url: 'https://me:secret@x.example/v1' }, 'must not carry a user name or a password'],
  [{ api: 'anthropic', base_url: 'https://secret@x.example' }, 'must not carry a user name or a password'],
  [{ api: 'google', base_url: 'https://secret@x.example' }, 'must not carry a user name or a password'],
  [{ api: 'azure', base_url: 'https://secret@x.example' }, 'must not carry a user name or a password'],
  [{ api: 'bedrock', base_url: 'https://secret@x.example' }, 'must not carry a user name or a password'],
  [{ api: 'openai', base_url: 'https://x.example', key_env: 'github_token' }, runnersOwn],
  [{ api: 'record', provider: 'x', path: '/r.jsonl' }, outsideOfRepository],
  [{ api: 'record', provider: 'x', path: 'lanegate.yml' }, 'must end in .jsonl'],
])('%j is refused', (declared, message) => {
  expect(DeclaredProvider.safeParse(declared).error?.issues[0]?.message).toBe(message);
});

describe('a recorder', () => {
  const declared = { api: 'record', provider: 'paid', path: 'r.jsonl' } as const;

  test('is resolved to whom it asks', () => {
    expect(resolveProvider(declared, { paid })).toEqual(recording(paid));
    expect(resolveProvider(paid, {})).toBe(paid);
  });

  test.each([
    [{}, 'there is no provider `paid` to record'],
    [{ paid: declared }, '`paid` records already, so its answers cannot be recorded again'],
  ])('of %j is refused', (known, message) => {
    expect(() => resolveProvider(declared, known)).toThrow(UserError);
    expect(() => resolveProvider(declared, known)).toThrow(message);
  });

  test('costs what it records, answers as it does, and is never answered from the store', () => {
    expect([isFree(recording(free)), isFree(recording(paid))]).toEqual([true, false]);
    expect(providerIdentity(recording(paid))).toBe(providerIdentity(paid));
    expect([mayBeStored(paid), mayBeStored(free), mayBeStored(recording(paid))]).toEqual([true, false, false]);
    expect(recordingPathOf(declared)).toBe('r.jsonl');
  });
});

test('an identity has whatever answers depend on, and access the rest', () => {
  const access = { key_env: 'K', timeout_s: 9, stream: true, first_token_s: 3, proxy: 'http://p.example' };
  expect(providerIdentity({ ...paid, ...access })).toBe(providerIdentity(paid));
  expect(providerAccess({ ...paid, ...access })).toEqual(access);
  expect(providerAccess(paid)).toBeUndefined();
  const identities = [
    paid,
    { ...paid, api: 'anthropic' as const },
    { ...paid, api: 'google' as const },
    { api: 'azure', resource: 'a' },
    { api: 'azure', resource: 'b' },
    { api: 'azure', resource: 'a', api_version: '2024-10-21' },
    { api: 'bedrock', region: 'us-east-1' },
    { api: 'bedrock', region: 'us-west-2' },
    { api: 'replay', path: 'r.jsonl' },
    free,
  ] satisfies Provider[];
  expect(new Set(identities.map(providerIdentity)).size).toBe(identities.length);
});

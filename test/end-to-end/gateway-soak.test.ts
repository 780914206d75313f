import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { soak } from '../../bench/soak.mjs';
import { worstCaseOf } from '../../src/domain/inference/budget.js';
import type { Provider } from '../../src/domain/inference/provider.js';
import { openGateway } from '../../src/open-gateway.js';
import type { GuardedModel } from '../../src/ports/gateway.js';

jest.setTimeout(60_000);

const [calls, concurrency] = [2000, 50];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanegate-soak-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const openModel = (name: string) => (provider: Provider) =>
  openGateway(join(folder, name), () => '').open({
    caps: { usd: 1000, tokens: 1e9, milliseconds: 3_600_000 },
    alreadySpent: { usd: 0, tokens: 0, calls: 0 },
    recordings: [],
    headRecordings: [],
    providers: [provider],
    concurrency,
  });

describe('two thousand calls of a provider that goes wrong at one request in twenty', () => {
  test('are settled to what the provider counted, each attempt once', async () => {
    const { outcome, account, violations } = await soak({
      openModel: openModel('all'),
      worstCaseOf,
      calls,
      concurrency,
    });
    expect(violations).toEqual([]);
    expect(outcome.answered).toBeGreaterThan(calls * 0.99);
    const faults = ['rate-limited', 'server-error', 'cut', 'malformed', 'reset', 'silent'];
    expect(Object.keys(account.attempts).sort()).toEqual(['ok', ...faults].sort());
  });

  test('and a single token more or less would be told', async () => {
    const forgetful = (provider: Provider): GuardedModel => {
      const { complete, spent } = openModel('forgetful')(provider);
      return { complete, spent: () => ({ ...spent(), tokens: spent().tokens - 1 }) };
    };
    const { violations } = await soak({ openModel: forgetful, worstCaseOf, calls: 50, concurrency });
    expect(violations).toEqual([expect.stringMatching(/^tokens in the ledger: \d+ instead of \d+$/)]);
  });
});

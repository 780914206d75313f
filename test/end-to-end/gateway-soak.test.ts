import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openMeasuredGateway } from '../../bench/gateway-entry.js';
import { soak } from '../../bench/soak.mjs';
import type { SpendEntry } from '../../src/domain/inference/budget/spend-entry.js';
import { worstCaseOf } from '../../src/domain/inference/budget/worst-case.js';
import type { Provider } from '../../src/domain/inference/provider/provider.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [calls, concurrency] = [2000, 50];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanegate-soak-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const openModel = (name: string) => (providers: readonly Provider[], onSpend: (entry: SpendEntry) => void) =>
  openMeasuredGateway({ providers, concurrency, folder: join(folder, name), onSpend });

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
    const forgetful = async (providers: readonly Provider[], onSpend: (entry: SpendEntry) => void) => {
      const { model, close } = await openModel('forgetful')(providers, onSpend);
      const spent = () => ({ ...model.spent(), tokens: model.spent().tokens - 1 });
      return { model: { complete: model.complete, spent }, close };
    };
    const { violations } = await soak({ openModel: forgetful, worstCaseOf, calls: 50, concurrency });
    expect(violations).toEqual([expect.stringMatching(/^tokens in the ledger: \d+ instead of \d+$/)]);
  });
});

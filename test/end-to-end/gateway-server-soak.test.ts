import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type SoakedServer, serverViolationsOf, soakServer } from '../../bench/gateway-server/soak.mjs';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const [calls, concurrency] = [2000, 32];
let folder: string;
let soaked: SoakedServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanegate-server-soak-'));
  soaked = await soakServer({ folder, calls, concurrency });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('two thousand requests to the server, one in fifty of which goes wrong', () => {
  test('are billed as the provider counted to the token, each attempt once', () => {
    expect(soaked.violations).toEqual([]);
    expect(soaked.outcome.answered).toBeGreaterThan(calls * 0.98);
    expect(Object.keys(soaked.account.attempts).length).toBeGreaterThan(4);
  });

  test('and a single token more or less would be told', () => {
    const { report } = soaked;
    const totals = { ...report.totals, output_tokens: report.totals.output_tokens + 1 };
    const told = serverViolationsOf({ ...soaked, report: { ...report, totals } });
    expect(told).toEqual([expect.stringMatching(/^output tokens in the report: \d+ instead of \d+$/)]);
  });

  test('and an attempt that is settled twice would be told', () => {
    const { spending } = soaked;
    const told = serverViolationsOf({ ...soaked, spending: { ...spending, settled: spending.settled + 1 } });
    expect(told).toEqual([expect.stringMatching(/^attempts in the journal: \d+ instead of \d+$/)]);
  });
});

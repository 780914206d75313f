import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { artifactPrefix } from '../../../src/adapters/runs/run-records.js';
import { spendRecordFile, writeSpendRecord } from '../../../src/adapters/runs/spend-record.js';
import type { StoredRun } from '../../fixtures/github-runs.js';
import { type Fault, faults } from '../../fixtures/github-stand-in.js';
import { askingRun, RecordedRuns } from '../../fixtures/recorded-runs.js';
import { zipArchive } from '../../fixtures/zip-archive.js';
import { lateEvening, spend, spendRecordsContract } from '../../ports/spend-records.contract.js';

const noon = Date.UTC(2026, 10, 26, 12);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const folder = 'run';
const mostOfARun = spend(50);

spendRecordsContract('what runs uploaded', async () => {
  const runs = await RecordedRuns.open(lateEvening);
  return {
    aRun: () => runs.recording({ updatedAt: runs.at(hourMs) }).records,
    asking: () => runs.asking(),
    advance: (ms) => runs.clock.advance(ms),
    close: () => runs.close(),
  };
});

let runs: RecordedRuns;
beforeEach(async () => {
  runs = await RecordedRuns.open(noon);
  runs.add({ id: askingRun.runId, status: 'in_progress', conclusion: null });
});
afterEach(() => runs.close());

/** A run that uploaded what it spent. */
async function spending(calls: number, run: Partial<StoredRun> = {}, pullRequest = 7): Promise<void> {
  const { records } = runs.recording(run);
  await (await records.begin({ folder, pullRequest, worstCase: mostOfARun })).settle(spend(calls));
}

const ofDay = (most: typeof mostOfARun | undefined = mostOfARun) => runs.asking().spentBefore({ kind: 'day' }, most);
const ofPullRequest = () => runs.asking().spentBefore({ kind: 'pull_request', pullRequest: 7 }, mostOfARun);

describe('runs that count', () => {
  test('are all attempts of this workflow, whatever started them', async () => {
    await spending(1);
    await spending(2, { event: 'push', branch: 'main' });
    const twice = runs.recording({ attempt: 1 });
    await (await twice.records.begin({ folder, pullRequest: 7, worstCase: spend(9) })).settle(spend(4));
    const { id = 0 } = runs.github.store.runs.runs.at(-1) ?? {};
    await spending(8, { id, attempt: 2 });
    expect(await ofDay()).toEqual(spend(15));
    expect(await ofPullRequest()).toEqual(spend(13));
  });

  test('are those of the pull request, which may share its branch with another', async () => {
    await spending(1);
    await spending(2, {}, 8);
    await spending(4, { branch: 'other' }, 8);
    expect(await ofPullRequest()).toEqual(spend(1));
  });

  test('are those on workflow_run that were made for the pull request', async () => {
    await spending(1, { event: 'workflow_run', branch: 'topic' });
    await spending(2, { event: 'workflow_run', branch: 'topic' }, 8);
    expect(await ofPullRequest()).toEqual(spend(1));
  });

  test('are another job of this attempt that is over', async () => {
    runs.github.store.runs.runs.length = 0;
    await spending(3, { id: askingRun.runId, status: 'in_progress', conclusion: null });
    expect(await ofDay()).toEqual(spend(3));
  });

  test('are of today: not those of yesterday, but one of yesterday that was run again', async () => {
    await spending(1, { createdAt: runs.at(-dayMs) });
    runs.clock.advance(-dayMs);
    await spending(2, { id: 50, createdAt: runs.at() });
    runs.clock.advance(dayMs);
    expect(await ofDay()).toEqual(spend(0));
    await spending(4, { id: 50, attempt: 2, createdAt: runs.at(-dayMs), updatedAt: runs.at(-hourMs) });
    expect(await ofDay()).toEqual(spend(4));
  });

  test('are on several pages', async () => {
    for (let index = 0; index < 120; index += 1) await spending(1, { createdAt: runs.at(-index) });
    expect(await ofDay()).toEqual(spend(120));
  });
});

describe('a run without a record', () => {
  test.each<[string, Partial<StoredRun>]>([
    ['under way', { status: 'in_progress', conclusion: null }],
    ['under way since yesterday', { status: 'in_progress', conclusion: null, createdAt: '2026-11-25T23:00:00.000Z' }],
    ['lost', { conclusion: 'failure' }],
    [
      'whose artifact expired',
      { artifacts: [{ name: 'lanegate-run-1', archive: () => Buffer.alloc(1), expired: true }] },
    ],
    ['that uploaded something else', { artifacts: [{ name: 'lanegate-run-1', archive: () => zipArchive([]) }] }],
    ['of a fork of a private repository', { headRepository: 'eve/shop', isPrivate: true }],
    ['of a fork, with the secrets of this one', { headRepository: 'eve/shop', event: 'pull_request_target' }],
  ])('counts as the most that a run may take, and is named: %s', async (_, run) => {
    await spending(5);
    const { id } = runs.add(run);
    expect(await ofDay()).toEqual(spend(55));
    expect(runs.log.messages('warn').join()).toContain(String(id));
  });

  test.each<[string, Partial<StoredRun>]>([
    ['never begun', { jobs: [false, false] }],
    ['taken from the queue before it had a job', { jobs: [], conclusion: 'cancelled' }],
    ['of a fork, without secrets', { headRepository: 'eve/shop' }],
  ])('counts nothing where it can have paid nobody: %s', async (_, run) => {
    await spending(5);
    runs.add(run);
    expect(await ofDay()).toEqual(spend(5));
    expect(runs.log.messages()).toEqual([]);
  });

  test('cannot be counted where no cap bounds what it took', async () => {
    await spending(5);
    runs.add();
    expect(await runs.asking().spentBefore({ kind: 'day' })).toBeUndefined();
    expect(runs.log.messages('warn').join()).toContain('budget.per_run');
  });

  test('is no reason to count anything in a workflow that keeps none', async () => {
    for (const _ of [1, 2, 3]) runs.add();
    expect(await ofDay()).toBeUndefined();
    expect(runs.log.messages('warn').join()).toContain('upload the run folder');
  });
});

describe('a run that was stopped', () => {
  const entry = (kind: string, call: number, tokens: number) =>
    `${JSON.stringify({ kind, call, nano_usd: tokens * 1000, tokens, elapsed_ms: 1 })}\n`;
  const stopped = async (journal: string) => {
    const { records, files } = runs.recording({ conclusion: 'cancelled' });
    await records.begin({ folder, pullRequest: 7, worstCase: { usd: 5, tokens: 10_000, calls: 10 } });
    await files.write('run/spend.jsonl', journal);
  };

  test('took what its journal says, and the worst case of a call under way', async () => {
    const lines = [entry('reserved', 1, 900), entry('settled', 1, 100), entry('reserved', 2, 900), '{"kind":"res'];
    await stopped(lines.join(''));
    expect(await ofDay()).toEqual({ usd: 0.001, tokens: 1000, calls: 2 });
  });

  test.each([
    ['is damaged', '{"kind":"settled","nano_usd":-1}\n'],
    ['says more', entry('reserved', 1, 1e9)],
  ])('took its worst case where the journal %s', async (_, journal) => {
    await stopped(journal);
    expect(await ofDay()).toMatchObject({ usd: 5, tokens: 10_000 });
  });
});

describe('hostile artifacts', () => {
  const record = { kind: 'ended', id: '50-1-x', day: '2026-11-26', usd: 0, tokens: 0, calls: 0 } as const;
  const line = (changes: object = {}) => `${writeSpendRecord({ ...record, ...changes })}\n`;
  const zipOf = (content: string) => zipArchive([{ name: spendRecordFile, content }]);

  test.each<[string, () => Buffer]>([
    ['bytes that are no zip', () => Buffer.from('<html>')],
    ['a changed line', () => zipOf(line().replace('"usd":0', '"usd":1'))],
    ['a negative amount', () => zipOf(line({ usd: -5 }))],
    ['another field', () => zipOf(line({ __proto__x: 1 }))],
    ['half a call', () => zipOf(line({ calls: 'NaN' }))],
    ['the record of another run', () => zipOf(line({ id: '51-1-x' }))],
    ['the record of another attempt', () => zipOf(line({ id: '50-2-x' }))],
    ['too big an archive', () => Buffer.alloc(33 * 1024 * 1024)],
  ])('make a run count as the most it may take: %s', async (_, archive) => {
    const artifacts = [{ name: `${artifactPrefix}-1`, archive }];
    runs.add({ id: 50, artifacts });
    await spending(5);
    expect(await ofDay()).toEqual(spend(55));
  });

  test('cannot replace what was listed: the digest must fit', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const archive = () => zipOf(line());
    runs.add({ id: 50, artifacts: [{ name: 'lanegate-run-1', archive }] });
    await spending(5);
    expect(await ofDay()).toEqual(spend(5));
    runs.github.store.runs.runs.splice(1, 1);
    runs.add({ id: 50, artifacts: [{ name: 'lanegate-run-1', archive, digest }] });
    expect(await ofDay()).toEqual(spend(55));
  });

  test('of another name are not even downloaded', async () => {
    await spending(5);
    const archive = () => Buffer.from('x');
    runs.add({ jobs: [false], artifacts: [{ name: 'coverage', archive }] });
    expect(await ofDay()).toEqual(spend(5));
    expect(runs.github.calls.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1);
  });
});

describe('where GitHub does not answer', () => {
  const mess = { status: 200, message: 'not as described' };
  test.each<[string, Fault, string]>([
    ['for want of permission', faults.forbidden, 'permissions: actions: read'],
    ['as if nothing were there', faults.notFound, 'permissions: actions: read'],
    ['until its limit is filled up again', faults.primaryLimit(noon / 1000 + 3600), 'limit is used up'],
    ['with something else', mess, 'another shape'],
  ])('nothing is said of what others spent: %s', async (_, fault, reason) => {
    await spending(5);
    runs.github.fail(fault);
    const asking = runs.asking();
    expect(await asking.spentBefore({ kind: 'day' }, mostOfARun)).toBeUndefined();
    expect(runs.log.messages()).toEqual([expect.stringContaining(reason)]);
  });

  test('the reason is told once for both caps', async () => {
    runs.github.fail(faults.forbidden, faults.forbidden);
    const asking = runs.asking();
    expect(await asking.spentBefore({ kind: 'day' })).toBeUndefined();
    expect(await asking.spentBefore({ kind: 'pull_request', pullRequest: 7 })).toBeUndefined();
    expect(runs.log.messages()).toHaveLength(1);
  });

  test('it is asked again after an accident', async () => {
    await spending(5);
    runs.github.fail(faults.serverError, faults.hangUp, faults.secondaryLimit(30));
    expect(await ofDay()).toEqual(spend(5));
    expect(runs.clock.sleepsMs).toHaveLength(3);
  });

  test('nothing is asked without a token', async () => {
    expect(await runs.asking('none').spentBefore({ kind: 'day' }, mostOfARun)).toBeUndefined();
    expect(runs.log.messages().join()).toContain('github-token');
    expect(runs.github.calls).toEqual([]);
  });
});

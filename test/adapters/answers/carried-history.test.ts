import { createHash, createHmac } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HistoryCargo } from '../../../src/adapters/answers/history-cargo.js';
import { JobAnswerCarrier } from '../../../src/adapters/answers/job-answer-carrier.js';
import type { HistoryLine } from '../../../src/domain/history/history-line.js';
import { type CarryingEvent, carryPlan } from '../../../src/domain/inference/cache/carry-plan.js';
import { collectingLog } from '../../fakes/collecting-log.js';
import { FakeClock } from '../../fakes/fake-clock.js';
import { InMemoryCaches } from '../../fakes/in-memory-job-cache.js';

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const secret = 'a-secret-of-the-evaluate-step-0123456789';

const push: CarryingEvent = { kind: 'push', isUntrustedHead: false, pullRequest: undefined, targetRef: main };
const pullRequest: CarryingEvent = { ...push, kind: 'pull-request', pullRequest: 7 };
const fork: CarryingEvent = { ...pullRequest, isUntrustedHead: true };

let root: string;
let caches: InMemoryCaches;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'carried-history-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(() => {
  caches = new InMemoryCaches();
});

/** A line of the run of that number, whose only case was right so often. */
const lineOf = (number: number, changes: Partial<HistoryLine> = {}): string => {
  const at = new Date(Date.UTC(2026, 10, 26, 12, number)).toISOString();
  const key = { suite: 'triage', dataset: 'd', graders: 'g', target: 't', metric: 'accuracy' };
  const line: HistoryLine = { version: 1, at, run: `run ${number}`, ...key, cases: { one: [number, 9] } };
  return JSON.stringify({ ...line, ...changes });
};

type Job = { readonly event: CarryingEvent; readonly secret?: string };

/** One job, which brings history, adds lines to it and leaves it; answers what was there in the meantime. */
async function runJob({ event, secret: given }: Job, added: readonly string[] = []) {
  const folder = join(await mkdtemp(join(root, 'job-')), 'answers');
  const log = collectingLog();
  const cache = caches.jobOn(event.kind === 'push' ? [main] : [pull, main]);
  const parts = { folder, cache, secret: given, flush: async () => undefined, clock: new FakeClock(), log };
  const carrier = new JobAnswerCarrier({ kind: 'answers', ...parts });
  const path = join(carrier.historyFolder, 'cases.jsonl');
  const plan = carryPlan(event);
  await carrier.restore(plan);
  const brought = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  if (added.length > 0) {
    await mkdir(carrier.historyFolder, { recursive: true });
    await writeFile(path, [...brought, ...added].map((line) => `${line}\n`).join(''));
  }
  await carrier.save(plan);
  return { brought: brought.sort(), log: log.messages() };
}

/** A well-formed file under the key that its digest makes. */
const forged = (lines: readonly string[], signature = '0'.repeat(64)) => {
  const text = lines.map((line) => `["${signature}",${line}]\n`).join('');
  return { text, key: `lanegate-history-1-${createHash('sha256').update(text).digest('hex')}` };
};

test('what pushes counted is at hand in a pull request, a fork included, each line once', async () => {
  await runJob({ event: push }, [lineOf(1)]);
  await runJob({ event: push }, [lineOf(2)]);
  for (const event of [pullRequest, fork, { ...push, kind: 'merge-group' } as const]) {
    expect((await runJob({ event })).brought).toEqual([lineOf(1), lineOf(2)]);
  }
  expect(caches.stored.map(({ ref }) => ref)).toEqual([main, main]);
});

test('what jobs left that ran at once, such as shards, is put together', async () => {
  const apart: typeof caches.stored = [];
  for (const number of [1, 2, 3, 4]) {
    await runJob({ event: push }, [lineOf(number)]);
    apart.push(...caches.stored.splice(0));
  }
  caches.stored.push(...apart);
  expect((await runJob({ event: pullRequest })).brought).toEqual([1, 2, 3, 4].map((number) => lineOf(number)));
});

test('a job that counted nothing leaves nothing', async () => {
  await runJob({ event: push }, [lineOf(1)]);
  await runJob({ event: push });
  expect(caches.stored).toHaveLength(1);
});

describe('a pull request that means ill', () => {
  const perfect = lineOf(9, { run: 'forged' });

  test('gets none of its lines used under the key of the target branch, but the older ones of that', async () => {
    await runJob({ event: push }, [lineOf(1)]);
    await runJob({ event: push }, [lineOf(2)]);
    const newest = caches.stored.at(-1);
    caches.plant(pull, newest ?? { key: '', version: '' }, forged([perfect]).text);
    for (const event of [pullRequest, fork]) {
      const { brought, log } = await runJob({ event });
      expect(brought).toEqual([lineOf(1)]);
      expect(log.join()).toContain(`is not what ${main} saved there`);
    }
  });

  test.each([
    ['a trusted head', pullRequest, undefined],
    ['a trusted head, with a secret', pullRequest, secret],
    ['a fork', fork, secret],
    ['a push', push, secret],
  ])('gets none used under a key of its own, by %s', async (_who, event, given) => {
    const { text, key } = forged([perfect]);
    caches.plant(pull, { key, version: '1' }, text);
    expect((await runJob({ event, ...(given === undefined ? {} : { secret: given }) })).brought).toEqual([]);
  });

  test('gets no signed line changed, and no signature of another kind of record used', async () => {
    await runJob({ event: pullRequest, secret }, [lineOf(1)]);
    const signed = caches.stored[0]?.file.toString() ?? '';
    const changed = signed.replace('"one":[1,9]', '"one":[9,9]');
    expect(changed).not.toBe(signed);
    caches.stored.length = 0;
    const key = `lanegate-history-1-${createHash('sha256').update(changed).digest('hex')}`;
    caches.plant(pull, { key, version: '1' }, changed);
    const signedAsAnswer = createHmac('sha256', secret).update('lanegate answer 1\n').update(perfect).digest('hex');
    const { text, key: otherKey } = forged([perfect], signedAsAnswer);
    caches.plant(pull, { key: otherKey, version: '1' }, text);
    const { brought, log } = await runJob({ event: pullRequest, secret });
    expect(brought).toEqual([]);
    expect(log.join()).toContain('1 are damaged or not signed');
  });

  test('leaves nothing as a fork, or without a secret, and uses its own by the secret alone', async () => {
    await runJob({ event: fork, secret }, [lineOf(1)]);
    await runJob({ event: pullRequest }, [lineOf(2)]);
    expect(caches.stored).toEqual([]);
    await runJob({ event: pullRequest, secret }, [lineOf(3)]);
    expect((await runJob({ event: pullRequest, secret })).brought).toEqual([lineOf(3)]);
    expect((await runJob({ event: pullRequest, secret: `${secret}!` })).brought).toEqual([]);
    expect((await runJob({ event: fork, secret })).brought).toEqual([]);
  });
});

test('where a secret is given, lines of the target branch without its signature do not count', async () => {
  await runJob({ event: push }, [lineOf(1)]);
  expect((await runJob({ event: pullRequest, secret })).brought).toEqual([]);
});

test('of a file that is torn, damaged or of another version, only whole lines count', async () => {
  const old = lineOf(2, { version: 2 as never });
  const { text, key } = forged([lineOf(1), old, lineOf(3).slice(0, -9), '7'], '');
  caches.plant(main, { key, version: '1' }, text);
  const { brought, log } = await runJob({ event: pullRequest });
  expect(brought).toEqual([lineOf(1)]);
  expect(log.join()).toContain('3 are damaged or not signed and do not count');
});

test('of more lines than fit the newest are carried, and what a terminal counted, which has no date, is not', async () => {
  const folder = await mkdtemp(join(root, 'many-'));
  const cases = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index): [string, [number, number]] => [`${index}`, [1, 2]]),
  );
  const lines = Array.from({ length: 500 }, (_, index) => lineOf(index, { cases }));
  const { at: _, ...dateless } = JSON.parse(lineOf(1, { run: 'of a terminal' }));
  await writeFile(join(folder, 'cases.jsonl'), [...lines, JSON.stringify(dateless)].join('\n'));
  const cargo = new HistoryCargo(folder);
  const file = await cargo.pack(secret);
  expect(file.length).toBeLessThanOrEqual(cargo.mostBytes);
  expect(file.length).toBeGreaterThan(cargo.mostBytes * 0.9);
  expect(file.toString()).toContain('"run":"run 499"');
  expect(file.toString()).not.toMatch(/"run":"(run 0|of a terminal)"/u);
});

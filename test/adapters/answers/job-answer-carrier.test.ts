import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { packAnswers } from '../../../src/adapters/answers/answer-cargo.js';
import { encodeRecord } from '../../../src/adapters/answers/answer-record.js';
import { JobAnswerCarrier } from '../../../src/adapters/answers/job-answer-carrier.js';
import { JsonlAnswers } from '../../../src/adapters/answers/jsonl-answers.js';
import { type CarryingEvent, carryPlan } from '../../../src/domain/inference/cache/carry-plan.js';
import { servedCarryPlan } from '../../../src/domain/inference/cache/served-carry-plan.js';
import type { Answer } from '../../../src/ports/answers.js';
import type { JobCache } from '../../../src/ports/job-cache.js';
import { collectingLog } from '../../fakes/collecting-log.js';
import { FakeClock } from '../../fakes/fake-clock.js';
import { InMemoryCaches } from '../../fakes/in-memory-job-cache.js';

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const secret = 'a-secret-of-the-evaluate-step-0123456789';
const clock = new FakeClock(Date.now());

const push: CarryingEvent = { kind: 'push', isUntrustedHead: false, pullRequest: undefined, targetRef: main };
const pullRequest: CarryingEvent = { ...push, kind: 'pull-request', pullRequest: 7 };
const fork: CarryingEvent = { ...pullRequest, isUntrustedHead: true };

let root: string;
let caches: InMemoryCaches;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'carrier-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(() => {
  caches = new InMemoryCaches();
});

const anAnswer = (content: string): Answer => ({
  content,
  finishReason: 'stop',
  latencyMs: 1,
  storedAtMs: clock.now(),
});

type Job = {
  readonly event: CarryingEvent;
  readonly secret?: string;
  readonly cache?: JobCache;
  /** Whether a gateway serves programs in it; an evaluation when absent. */
  readonly serves?: boolean;
};

/** One job: brings answers, reads the one to `question`, puts others and leaves them; answers what it read. */
async function runJob(job: Job, answered: Readonly<Record<string, string>> = {}) {
  const folder = join(await mkdtemp(join(root, 'job-')), 'answers');
  const answers = new JsonlAnswers(folder, clock);
  const refs = job.event.kind === 'push' ? [main] : [pull, main];
  const log = collectingLog();
  const kind = job.serves ? 'served-answers' : 'answers';
  const parts = { kind, folder, secret: job.secret, flush: () => answers.flush(), clock, log } as const;
  const carrier = new JobAnswerCarrier({ ...parts, cache: job.cache ?? caches.jobOn(refs) });
  const plan = job.serves ? servedCarryPlan(job.event) : carryPlan(job.event);
  await carrier.restore(plan);
  const read = (await answers.get('question'))?.content;
  for (const [key, content] of Object.entries(answered)) answers.put(key, anAnswer(content));
  await carrier.save(plan);
  await answers.close();
  return { read, folder, log: log.messages() };
}

test('answers of a push to the target branch are at hand in a pull request, a fork included', async () => {
  await runJob({ event: push }, { question: 'the true answer' });
  for (const event of [pullRequest, fork, { ...push, kind: 'merge-group' } as const]) {
    expect((await runJob({ event })).read).toBe('the true answer');
  }
});

describe('answers that a gateway served', () => {
  test('are never those of an evaluation, whoever left them, nor the other way round', async () => {
    for (const event of [push, pullRequest]) {
      await runJob({ event, serves: true }, { question: 'as the tested program wants it' });
    }
    expect((await runJob({ event: pullRequest, secret })).read).toBeUndefined();
    expect((await runJob({ event: push })).read).toBeUndefined();
    await runJob({ event: push }, { question: 'the true answer' });
    expect((await runJob({ event: fork, serves: true })).read).toBe('as the tested program wants it');
  });

  test('of a pull request come back to it without a secret, and to nobody else', async () => {
    await runJob({ event: pullRequest, serves: true }, { question: 'its own' });
    expect((await runJob({ event: pullRequest, serves: true })).read).toBe('its own');
    expect((await runJob({ event: push, serves: true })).read).toBeUndefined();
    expect((await runJob({ event: fork, serves: true })).read).toBeUndefined();
  });

  test('of a head that is not trusted are not left at all', async () => {
    await runJob({ event: fork, serves: true }, { question: 'a stranger' });
    expect(caches.stored).toEqual([]);
  });
});

test('a push keeps what earlier ones left, and saves nothing when nothing is new', async () => {
  await runJob({ event: push }, { question: 'one' });
  await runJob({ event: push }, { other: 'two' });
  expect(caches.stored).toHaveLength(2);
  await runJob({ event: push });
  expect(caches.stored).toHaveLength(2);
  expect((await runJob({ event: pullRequest })).read).toBe('one');
});

describe('a pull request that means ill', () => {
  /** A well-formed file with a perfect answer, under the key that its digest makes. */
  const forged = (content: string) => {
    const text = `["${'0'.repeat(64)}",${encodeRecord({ key: 'question', answer: anAnswer(content) })}]\n`;
    return { text, key: `lanegate-answers-1-${createHash('sha256').update(text).digest('hex')}` };
  };

  test('does not get its answers used by putting them under the key of the target branch', async () => {
    await runJob({ event: push }, { question: 'the true answer' });
    const [trueEntry] = caches.stored;
    caches.plant(pull, trueEntry ?? { key: '', version: '' }, forged('a perfect score').text);
    for (const event of [pullRequest, fork]) {
      const job = await runJob({ event });
      expect(job.read).toBeUndefined();
      expect(job.log.join('\n')).toContain(`is not what ${main} saved there`);
    }
  });

  test('does not get its answers used by putting them under a key of its own', async () => {
    const { text, key } = forged('a perfect score');
    caches.plant(pull, { key, version: '1' }, text);
    for (const event of [pullRequest, fork, push]) {
      expect((await runJob({ event })).read).toBeUndefined();
      expect((await runJob({ event, secret })).read).toBeUndefined();
    }
  });

  test('does not get its answers used before those of the target branch, with a secret or without', async () => {
    await runJob({ event: push, secret }, { question: 'the true answer' });
    clock.advance(1000);
    const { text, key } = forged('a perfect score');
    caches.plant(pull, { key, version: '1' }, text);
    expect((await runJob({ event: pullRequest })).read).toBe('the true answer');
    expect((await runJob({ event: pullRequest, secret })).read).toBe('the true answer');
  });

  test('does not get a signed answer used for another question, or with another text', async () => {
    await runJob({ event: pullRequest, secret }, { 'another question': 'yes', question: 'no' });
    const signed = caches.stored[0]?.file.toString() ?? '';
    for (const text of [signed.replaceAll('another question', 'question'), signed.replaceAll('no', 'ok')]) {
      caches.stored.length = 0;
      const key = `lanegate-answers-1-${createHash('sha256').update(text).digest('hex')}`;
      caches.plant(pull, { key, version: '1' }, text);
      expect([undefined, 'no']).toContain((await runJob({ event: pullRequest, secret })).read);
    }
  });

  test('does not get at the folder of answers by a key that leads elsewhere', async () => {
    caches.plant(main, { key: 'lanegate-answers-1-../../x', version: '1' }, 'text');
    const { folder } = await runJob({ event: pullRequest });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});

describe("a pull request's own answers", () => {
  test('are used again for a trusted head with the secret', async () => {
    await runJob({ event: pullRequest, secret }, { question: 'mine' });
    expect(caches.stored.map(({ ref }) => ref)).toEqual([pull]);
    expect((await runJob({ event: pullRequest, secret })).read).toBe('mine');
  });

  test.each([
    ['without a secret', { event: pullRequest }],
    ['with another secret', { event: pullRequest, secret: `${secret}!` }],
    ['of an untrusted head', { event: fork, secret }],
  ])('are not used %s', async (_what, job) => {
    await runJob({ event: pullRequest, secret }, { question: 'mine' });
    expect((await runJob(job)).read).toBeUndefined();
  });

  test('are not left without a secret or by an untrusted head', async () => {
    await runJob({ event: pullRequest }, { question: 'mine' });
    await runJob({ event: fork, secret }, { question: 'mine' });
    expect(caches.stored).toEqual([]);
  });
});

test('where a secret is given, records that are not signed do not count, whoever left them', async () => {
  await runJob({ event: push }, { question: 'unsigned' });
  const job = await runJob({ event: pullRequest, secret });
  expect(job.read).toBeUndefined();
  expect(job.log.join('\n')).toContain('1 are damaged or not signed');
});

test('a cache that fails in any way leaves the job as it is, and tells why', async () => {
  const failing: JobCache = {
    list: () => Promise.reject(new Error('no list today')),
    read: () => Promise.reject(new Error('no file today')),
    save: () => Promise.reject(new Error('no space today')),
  };
  const job = await runJob({ event: push, cache: failing }, { question: 'asked' });
  expect(job.log.join('\n')).toMatch(/no list today[\s\S]*no space today/);
});

test('the secret is in no file that is left', async () => {
  const { folder } = await runJob({ event: pullRequest, secret }, { question: 'mine' });
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  expect([...files, ...caches.stored.map(({ file }) => file.toString())].join()).not.toContain(secret);
});

test('of more answers than fit, the newest are carried', async () => {
  const folder = join(await mkdtemp(join(root, 'job-')), 'answers');
  const answers = new JsonlAnswers(folder, clock);
  for (let i = 0; i < 100; i += 1) {
    answers.put(`${i}`, anAnswer('x'.repeat(1000)));
    clock.advance(1);
  }
  await answers.close();
  const file = await packAnswers(folder, { secret, maxBytes: 20_000 });
  expect(file.length).toBeLessThanOrEqual(20_000);
  expect(file.toString()).toContain('"key":"99"');
  expect(file.toString()).not.toContain('"key":"50"');
});

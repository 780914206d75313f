import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobCache, JobCacheEntry } from '../../src/ports/job-cache.js';

/** The caches of one repository, seen from its jobs and from somebody who means ill. */
export type JobCacheHarness = {
  jobOn(refs: readonly string[], isReadOnly?: boolean): JobCache;
  plant(ref: string, entry: JobCacheEntry, text: string): void;
};

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const maxBytes = 100_000;

/** What the cache of every CI system does; `open` gives one without entries. */
export function jobCacheContract(name: string, open: () => Promise<JobCacheHarness>): void {
  describe(`${name} as a cache of jobs`, () => {
    let harness: JobCacheHarness;
    let folder: string;
    beforeEach(async () => {
      harness = await open();
      folder = await mkdtemp(join(tmpdir(), 'job-cache-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    const save = async (job: JobCache, key: string, text: string) => {
      const path = join(folder, 'answers.jsonl');
      await writeFile(path, text);
      await job.save(key, path);
    };
    const textOf = async (job: JobCache, entry: JobCacheEntry | undefined) =>
      entry && (await job.read(entry, maxBytes))?.toString();

    test('gives a file that one job saved to a job that may see its scope', async () => {
      await save(harness.jobOn([main]), 'answers-1', 'one\ntwo\n');
      const job = harness.jobOn([pull, main]);
      const [entry] = await job.list('answers-', main);
      expect(entry?.key).toBe('answers-1');
      expect(await textOf(job, entry)).toBe('one\ntwo\n');
    });

    test('lists the entries of one scope with one beginning, the newest first', async () => {
      const job = harness.jobOn([main]);
      for (const key of ['answers-1', 'answers-2', 'other-3']) await save(job, key, key);
      await save(harness.jobOn([pull, main]), 'answers-4', 'x');
      expect((await job.list('answers-', main)).map(({ key }) => key)).toEqual(['answers-2', 'answers-1']);
      expect(await job.list('answers-', 'refs/heads/topic')).toEqual([]);
    });

    test('lets the scope of the job itself win under an equal key: what is read is of unknown origin', async () => {
      await save(harness.jobOn([main]), 'answers-1', 'true');
      const job = harness.jobOn([pull, main]);
      const [entry] = await job.list('answers-', main);
      harness.plant(pull, entry ?? { key: '', version: '' }, 'planted');
      expect(await textOf(job, entry)).toBe('planted');
      expect(await textOf(harness.jobOn([main]), entry)).toBe('true');
    });

    test('has nothing under a key that is gone', async () => {
      expect(await textOf(harness.jobOn([main]), { key: 'answers-1', version: '1' })).toBeUndefined();
    });

    test('reads no more bytes than allowed', async () => {
      const job = harness.jobOn([main]);
      await save(job, 'answers-1', 'x'.repeat(maxBytes + 1));
      const [entry] = await job.list('answers-', main);
      await expect(textOf(job, entry)).rejects.toThrow(`more than ${maxBytes} bytes`);
    });

    test('says when a file was not saved, because it is there or may not be written', async () => {
      await save(harness.jobOn([main]), 'answers-1', 'x');
      await expect(save(harness.jobOn([main]), 'answers-1', 'y')).rejects.toThrow();
      await expect(save(harness.jobOn([main], true), 'answers-2', 'y')).rejects.toThrow();
    });
  });
}

import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CarryPlan, CarrySource } from '../../domain/inference/cache/carry-plan.js';
import { messageOf } from '../../domain/user-error.js';
import type { AnswerCarrier } from '../../ports/answer-carrier.js';
import type { Clock } from '../../ports/clock.js';
import type { JobCache, JobCacheEntry } from '../../ports/job-cache.js';
import type { Log } from '../../ports/log.js';
import { admitCarried, carriedKey, carriedKeyPrefix, packAnswers } from './carried-file.js';
import { newSegmentPath } from './segment-files.js';

const largestFileBytes = 64 << 20;
const mostEntriesTried = 3;
const validKey = new RegExp(`^${carriedKeyPrefix}[0-9a-f]{64}$`);

export type JobAnswerCarrierParts = {
  /** Where the answers of this job are. */
  readonly folder: string;
  readonly cache: JobCache;
  /** What records are signed with; where there is one, a record without its signature never counts. */
  readonly secret: string | undefined;
  /** Writes what the store has not written yet. */
  readonly flush: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Carries answers through the cache that jobs share. Which file the target branch has left is what the repository says,
 * and the file's key holds its digest: so it does not matter who else put what under the same key.
 */
export class JobAnswerCarrier implements AnswerCarrier {
  private readonly parts: JobAnswerCarrierParts;
  private readonly restored = new Set<string>();

  constructor(parts: JobAnswerCarrierParts) {
    this.parts = parts;
  }

  async restore({ sources }: CarryPlan): Promise<void> {
    const usable = sources.filter(({ needsSignature }) => !needsSignature || this.parts.secret !== undefined);
    for (const source of usable) {
      try {
        await this.restoreFrom(source);
      } catch (error) {
        this.parts.log.info(`no answers of earlier jobs on ${source.ref} are used: ${messageOf(error)}`);
      }
    }
  }

  async save({ saves }: CarryPlan): Promise<void> {
    const { folder, cache, secret, flush, log } = this.parts;
    if (saves === 'never' || (saves === 'signed' && secret === undefined)) return;
    try {
      await flush();
      const file = await packAnswers(folder, { secret, maxBytes: largestFileBytes });
      const key = carriedKey(file);
      if (file.length === 0 || this.restored.has(key)) return;
      const path = join(dirname(folder), 'carried', 'answers.jsonl');
      await writeWhole(path, file);
      await cache.save(key, path);
      await rm(path);
      log.info(`answers of this job are kept for later ones as ${key}`);
    } catch (error) {
      log.info(`answers of this job are not kept for later ones: ${messageOf(error)}`);
    }
  }

  private async restoreFrom({ ref }: CarrySource): Promise<void> {
    const { cache, log } = this.parts;
    const entries = (await cache.list(carriedKeyPrefix, ref)).filter(({ key }) => validKey.test(key));
    for (const entry of entries.slice(0, mostEntriesTried)) {
      const file = await cache.read(entry, largestFileBytes);
      if (file === undefined) continue;
      if (carriedKey(file) === entry.key) return this.admit(ref, entry, file);
      log.warn(`what the cache holds under ${entry.key} is not what ${ref} saved there, so it is not used`);
    }
  }

  private async admit(ref: string, { key }: JobCacheEntry, file: Buffer): Promise<void> {
    const { folder, secret, clock, log } = this.parts;
    const { lines, refused } = admitCarried(file, secret);
    this.restored.add(key);
    if (lines.length > 0) {
      await writeWhole(newSegmentPath(folder, clock.now()), Buffer.from(`${lines.join('\n')}\n`));
    }
    const others = refused === 0 ? '' : `; ${refused} are damaged or not signed and do not count`;
    log.info(`${lines.length} answers of earlier jobs on ${ref} are at hand${others}`);
  }
}

/** Appears with all of its bytes or not at all. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, bytes, { flag: 'wx' });
  await rename(draft, path);
}

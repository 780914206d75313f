import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CarryPlan, CarrySource } from '../../domain/inference/cache/carry-plan.js';
import { messageOf } from '../../domain/user-error.js';
import type { AnswerCarrier } from '../../ports/answer-carrier.js';
import type { Clock } from '../../ports/clock.js';
import type { JobCache, JobCacheEntry } from '../../ports/job-cache.js';
import type { Log } from '../../ports/log.js';
import { AnswerCargo, type AnswerKind } from './answer-cargo.js';
import type { Cargo } from './cargo.js';
import { carriedKey } from './carried-file.js';
import { HistoryCargo } from './history-cargo.js';
import { writeWhole } from './write-whole.js';

/** What the keys of all cargo begin with, so that one request lists them. */
const anyKeyPrefix = 'lanegate-';
/** So many files that cannot be used are passed over. */
const mostUnusable = 2;

export type JobAnswerCarrierParts = {
  /** Served answers go without a history of cases. */
  readonly kind: AnswerKind;
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
 * Carries answers and history through the cache that jobs share. Which files the target branch has left is what the
 * repository says, and the key of a file holds its digest: so it does not matter who else put what under the same key.
 */
export class JobAnswerCarrier implements AnswerCarrier {
  readonly historyFolder: string;
  private readonly parts: JobAnswerCarrierParts;
  private readonly cargoes: readonly Cargo[];
  private readonly restored = new Set<string>();

  constructor(parts: JobAnswerCarrierParts) {
    this.parts = parts;
    this.historyFolder = join(dirname(parts.folder), 'history');
    const history = parts.kind === 'answers' ? [new HistoryCargo(this.historyFolder)] : [];
    this.cargoes = [new AnswerCargo(parts), ...history];
  }

  async restore({ sources }: CarryPlan): Promise<void> {
    const usable = sources.filter(({ needsSignature }) => !needsSignature || this.parts.secret !== undefined);
    for (const source of usable) await this.restoreFrom(source);
  }

  async save({ saves }: CarryPlan): Promise<void> {
    if (saves === 'never' || (saves === 'signed' && this.parts.secret === undefined)) return;
    for (const cargo of this.cargoes) await this.leave(cargo);
  }

  private async leave(cargo: Cargo): Promise<void> {
    const { folder, cache, secret, log } = this.parts;
    const { name } = cargo;
    try {
      const file = await cargo.pack(secret);
      const key = carriedKey(cargo.keyPrefix, file);
      if (file.length === 0 || this.restored.has(key)) return;
      const path = join(dirname(folder), 'carried', 'answers.jsonl');
      await writeWhole(path, file);
      await cache.save(key, path);
      await rm(path);
      log.info(`${name} of this job are kept for later ones as ${key}`);
    } catch (error) {
      log.info(`${name} of this job are not kept for later ones: ${messageOf(error)}`);
    }
  }

  private async restoreFrom({ ref }: CarrySource): Promise<void> {
    const { cache, log } = this.parts;
    try {
      const entries = await cache.list(anyKeyPrefix, ref);
      for (const cargo of this.cargoes) await this.bring(cargo, ref, entries);
    } catch (error) {
      log.info(`nothing of earlier jobs on ${ref} is used: ${messageOf(error)}`);
    }
  }

  private async bring(cargo: Cargo, ref: string, entries: readonly JobCacheEntry[]): Promise<void> {
    const validKey = new RegExp(`^${cargo.keyPrefix}[0-9a-f]{64}$`);
    const own = entries.filter(({ key }) => validKey.test(key)).slice(0, cargo.mostFiles + mostUnusable);
    let files = 0;
    for (const entry of own) {
      const taken = await this.unload(cargo, ref, entry);
      if (taken !== undefined) files += 1;
      if (files === cargo.mostFiles || taken === 0) return;
    }
  }

  /** How many records of an entry are new; nothing where it cannot be used. */
  private async unload(cargo: Cargo, ref: string, entry: JobCacheEntry): Promise<number | undefined> {
    const { cache, secret, log } = this.parts;
    const { name, keyPrefix, mostBytes } = cargo;
    try {
      const file = await cache.read(entry, mostBytes);
      if (file === undefined) return undefined;
      if (carriedKey(keyPrefix, file) !== entry.key) {
        log.warn(`what the cache holds under ${entry.key} is not what ${ref} saved there, so it is not used`);
        return undefined;
      }
      this.restored.add(entry.key);
      const { taken, refused } = await cargo.unload(file, secret);
      const others = refused === 0 ? '' : `; ${refused} are damaged or not signed and do not count`;
      log.info(`${taken} ${name} of earlier jobs on ${ref} are at hand${others}`);
      return taken;
    } catch (error) {
      log.info(`${name} of earlier jobs on ${ref} are not used: ${messageOf(error)}`);
      return undefined;
    }
  }
}

import type { Clock } from '../../src/ports/clock.js';
import type { Log } from '../../src/ports/log.js';
import type { NewReceipt, ReceiptQuery, Receipts, StoredReceipt } from '../../src/ports/receipts.js';
import { collectingLog } from './collecting-log.js';
import { fakeClock } from './fake-clock.js';

const weekMs = 7 * 86_400_000;

/** Receipts that are kept as long as the test, and may be tampered with. */
export class InMemoryReceipts implements Receipts {
  readonly texts = new Map<string, string>();
  readonly asked: string[] = [];
  /** True of a store that can neither be read nor written. */
  isBroken = false;
  private readonly keptAtMs = new Map<string, number>();
  private readonly clock: Clock;
  private readonly log: Log;

  constructor(clock: Clock = fakeClock(), log: Log = collectingLog()) {
    this.clock = clock;
    this.log = log;
  }

  async find({ digest }: ReceiptQuery): Promise<readonly StoredReceipt[]> {
    this.asked.push(digest);
    if (this.isBroken) this.log.info('receipts of earlier runs are not used: this store is broken');
    const text = this.texts.get(digest);
    const isRecent = this.clock.now() - (this.keptAtMs.get(digest) ?? 0) <= weekMs;
    return this.isBroken || !isRecent || text === undefined ? [] : [{ text, from: 'run 1' }];
  }

  async keep({ digest, text }: NewReceipt): Promise<void> {
    if (this.isBroken) return this.log.info('the receipt of this run is not kept: this store is broken');
    this.texts.set(digest, text);
    this.keptAtMs.set(digest, this.clock.now());
  }
}

export const inMemoryReceipts = (): InMemoryReceipts => new InMemoryReceipts();

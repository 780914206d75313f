import type { LedgerChange } from '../../domain/ledger/ledger-change.js';
import type { ChangeOutcome } from '../../ports/ledger.js';
import type { CrashPoint } from '../../ports/simulation.js';
import { MemoryLedger } from './memory-ledger.js';

/** A ledger in memory whose next change can be cut off, as that of a run that is killed. */
export class CrashingLedger extends MemoryLedger {
  private next: CrashPoint | undefined;

  crashNext(point: CrashPoint | undefined): void {
    this.next = point;
  }

  override async change(change: LedgerChange): Promise<ChangeOutcome> {
    const point = this.next;
    this.next = undefined;
    if (point === 'before-writing') throw new Error('cut off before the ledger was written');
    const outcome = await super.change(change);
    if (point === 'after-writing') throw new Error('cut off after the ledger was written');
    return outcome;
  }
}

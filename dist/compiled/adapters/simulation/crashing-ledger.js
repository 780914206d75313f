import { MemoryLedger } from './memory-ledger.js';
/** A ledger in memory whose next change can be cut off, as that of a run that is killed. */
export class CrashingLedger extends MemoryLedger {
    next;
    crashNext(point) {
        this.next = point;
    }
    async change(change) {
        const point = this.next;
        this.next = undefined;
        if (point === 'before-writing')
            throw new Error('cut off before the ledger was written');
        const outcome = await super.change(change);
        if (point === 'after-writing')
            throw new Error('cut off after the ledger was written');
        return outcome;
    }
}

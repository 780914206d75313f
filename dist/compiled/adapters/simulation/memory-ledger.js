import { settleChange } from '../../domain/ledger/ledger-change.js';
import { entryOf, isWanted, maxRecordBytes, stateFolder, } from '../../domain/ledger/ledger-entry.js';
/** A ledger that is gone with the program. */
export class MemoryLedger {
    files = new Map();
    commits = 0;
    async read(query) {
        const wanted = [...this.files].filter(([path]) => isWanted(path, query));
        return wanted.map(([path, text]) => ({ path, text: Buffer.byteLength(text) > maxRecordBytes ? undefined : text }));
    }
    async readStates() {
        const states = [...this.files].filter(([path]) => path.startsWith(`${stateFolder}/`));
        return states.map(([path, text]) => ({ path, text })).sort((one, other) => (one.path < other.path ? -1 : 1));
    }
    async append(record) {
        await this.change({ records: [record], states: [] });
        return { path: entryOf(record).path, commit: this.tip() };
    }
    async change(change) {
        const settled = settleChange(change, [...this.files].map(([path, text]) => ({ path, text })));
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'write') {
            for (const { path, text } of settled.files)
                this.files.set(path, text);
            this.commits += 1;
        }
        return { kind: 'written', commit: this.tip() };
    }
    async push() { }
    tip = () => String(this.commits).padStart(40, '0');
}

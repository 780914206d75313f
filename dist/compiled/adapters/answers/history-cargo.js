import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '../../domain/artifacts/read-json.js';
import { HistoryLine, historyFile } from '../../domain/history/history-line.js';
import { admitLines, packLines } from './carried-file.js';
import { ignoringAbsence } from './segment-files.js';
import { writeWhole } from './write-whole.js';
const signed = (text) => ({ context: 'lanegate history 1\n', text });
/** How the cases of earlier runs came out, in a folder of one file. It informs, and decides nothing. */
export class HistoryCargo {
    name = 'lines of the history of cases';
    keyPrefix = 'lanegate-history-1-';
    mostBytes = 4 << 20;
    /** Of jobs that ran at once, such as shards, each has left a file without what the others found. */
    mostFiles = 10;
    path;
    constructor(folder) {
        this.path = join(folder, historyFile);
    }
    async pack(secret) {
        const lines = (await this.lines()).map(datedLine).filter((line) => line !== undefined);
        return packLines(lines, { secret, maxBytes: this.mostBytes }, signed);
    }
    async unload(file, secret) {
        const { records, refused } = admitLines(file, secret, { signed, read: datedLine });
        const known = new Set(await this.lines());
        const fresh = records.map(({ text }) => text).filter((text) => !known.has(text));
        if (fresh.length > 0)
            await writeWhole(this.path, [...known, ...fresh].map((text) => `${text}\n`).join(''));
        return { taken: fresh.length, refused };
    }
    async lines() {
        const text = await ignoringAbsence(() => readFile(this.path, 'utf8'));
        return (text ?? '').split('\n').filter((line) => line !== '');
    }
}
/** Only what is a line of history, and says when it was written, since the oldest go first. */
function datedLine(text) {
    const line = HistoryLine.safeParse(readJson(text)?.json).data;
    return line?.at === undefined ? undefined : { text, age: Date.parse(line.at) };
}

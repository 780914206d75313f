import { decodeRecord, encodeRecord, recordTextOf } from './answer-record.js';
import { admitLines, newest, packLines } from './carried-file.js';
import { scanSegment } from './scan-segment.js';
import { ignoringAbsence, newSegmentPath, segmentsIn } from './segment-files.js';
import { writeWhole } from './write-whole.js';
const signed = (line) => ({ context: 'lanegate answer 1\n', text: recordTextOf(line) });
/** The answers in a folder of segments. */
export class AnswerCargo {
    name = 'answers';
    keyPrefix;
    mostBytes = 64 << 20;
    mostFiles = 1;
    parts;
    constructor(parts) {
        this.parts = parts;
        this.keyPrefix = `lanegate-${parts.kind}-1-`;
    }
    async pack(secret) {
        await this.parts.flush();
        return packAnswers(this.parts.folder, { secret, maxBytes: this.mostBytes });
    }
    async unload(file, secret) {
        const { folder, clock } = this.parts;
        const { records, refused } = admitLines(file, secret, { signed, read: decodeRecord });
        const lines = records.map((record) => `${encodeRecord(record)}\n`);
        if (lines.length > 0)
            await writeWhole(newSegmentPath(folder, clock.now()), lines.join(''));
        return { taken: lines.length, refused };
    }
}
/** The undamaged answers of a folder as one file, `["signature",{"checksum":…,"record":…}]` each. */
export async function packAnswers(folder, packing) {
    const { maxBytes } = packing;
    let kept = [];
    let bytes = 0;
    for (const { path } of await segmentsIn(folder)) {
        await ignoringAbsence(() => scanSegment(path, 0, (_position, line) => {
            const text = line.toString();
            const record = decodeRecord(text);
            if (record === undefined)
                return;
            kept.push({ text, age: record.answer.storedAtMs });
            bytes += line.length;
        }));
        if (bytes <= 2 * maxBytes)
            continue;
        kept = newest(kept, maxBytes);
        bytes = kept.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    }
    return packLines(kept, packing, signed);
}

import { isUtf8 } from 'node:buffer';
/** The records of an output under `-z`, each of which ends with a NUL byte. */
export function splitRecords(output) {
    const records = isUtf8(output) ? output.toString('utf8').split('\0') : splitBytes(output).map(textOf);
    return records.slice(0, -1);
}
/** A record that is not UTF-8 has its bytes above ASCII spelled `\xNN`, so that two paths never become one. */
function textOf(record) {
    if (isUtf8(record))
        return record.toString('utf8');
    return record.toString('latin1').replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
/** Parts the records of an output as it comes; what has no end yet is kept for the next chunk. */
export class RecordSplitter {
    rest = Buffer.alloc(0);
    push(chunk) {
        const parts = splitBytes(this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]));
        this.rest = parts.pop() ?? this.rest;
        return parts.map(textOf);
    }
}
function splitBytes(output) {
    const records = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        records.push(output.subarray(start, end));
        start = end + 1;
    }
    records.push(output.subarray(start));
    return records;
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
const carriedLine = /^\["((?:[0-9a-f]{64})?)",(.*)\]$/;
/** The key of a file holds its digest, so a file that somebody else put under a key is told by its bytes. */
export const carriedKey = (keyPrefix, file) => `${keyPrefix}${createHash('sha256').update(file).digest('hex')}`;
/** A file of records, a JSON line `["signature",record]` each, the newest first. Equal records make equal files. */
export function packLines(lines, { secret, maxBytes }, signed) {
    const packed = newest(lines, maxBytes).map(({ text }) => `["${signatureOf(signed(text), secret)}",${text}]\n`);
    return Buffer.from(packed.join(''));
}
const roomForSignature = 80;
/** The newest of the different lines, as many as fit. */
export function newest(lines, maxBytes) {
    const different = new Map(lines.map((line) => [line.text, line]));
    const sorted = [...different.values()].sort((one, other) => other.age - one.age || (one.text < other.text ? -1 : 1));
    let bytes = 0;
    return sorted.filter(({ text }) => {
        bytes += Buffer.byteLength(text) + roomForSignature;
        return bytes <= maxBytes;
    });
}
/** Lets in what `read` makes a record of; where a secret is given, only of lines that are signed with it. */
export function admitLines(file, secret, { signed, read }) {
    const records = [];
    let refused = 0;
    for (const raw of file.toString().split('\n')) {
        if (raw === '')
            continue;
        const [, signature = '', text = ''] = carriedLine.exec(raw) ?? [];
        const isSigned = secret === undefined || areEqual(signature, signatureOf(signed(text), secret));
        const record = isSigned ? read(text) : undefined;
        if (record === undefined)
            refused += 1;
        else
            records.push(record);
    }
    return { records, refused };
}
const signatureOf = ({ context, text }, secret) => secret === undefined ? '' : createHmac('sha256', secret).update(context).update(text, 'utf8').digest('hex');
const areEqual = (one, other) => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

import { open } from 'node:fs/promises';
import { marker } from './answer-record.js';
const chunkBytes = 1 << 20;
/** A longer run of bytes without an end is no line of ours and is passed over. */
export const longestLineBytes = 16 << 20;
/**
 * Reads the lines of a file from a position on and answers the position to go on from, at which an unfinished line
 * begins. A line begins at a marker and ends at a newline or at the next marker.
 */
export async function scanSegment(path, from, onLine) {
    const file = await open(path, 'r');
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let rest = Buffer.alloc(0);
    let at = from;
    try {
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, chunkBytes, at + rest.length);
            if (bytesRead === 0)
                return at;
            rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
            const used = scanBuffer(rest, (start, line) => onLine(at + start, line));
            at += rest.length - used > longestLineBytes ? rest.length : used;
            rest = rest.length - used > longestLineBytes ? Buffer.alloc(0) : rest.subarray(used);
        }
    }
    finally {
        await file.close();
    }
}
/** The lines of one buffer; answers how many of its bytes need not be looked at again. */
function scanBuffer(bytes, onLine) {
    let start = bytes.indexOf(marker);
    while (start !== -1) {
        const next = bytes.indexOf(marker, start + marker.length);
        const newline = bytes.indexOf('\n', start);
        const end = newline === -1 || (next !== -1 && next < newline) ? next : newline;
        if (end === -1)
            return start;
        onLine(start, bytes.subarray(start, end));
        start = next;
        if (start === -1)
            return Math.max(end, bytes.length - marker.length);
    }
    return Math.max(0, bytes.length - marker.length);
}

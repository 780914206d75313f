import { pipeline } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
const newline = 0x0a;
/** A longer line was written by nobody of ours, and would be held in memory as a whole. */
const mostLineBytes = 8_000_000;
/** The lines of an open file that is packed by gzip, as far as it can be unpacked; the file is closed in the end. */
export async function* readPackedLines(file) {
    const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    // What goes wrong on the way is seen where the lines are read.
    pipeline(file.createReadStream({ autoClose: false }), unpacked, () => undefined);
    let torn = [];
    let tornBytes = 0;
    try {
        for await (const chunk of unpacked) {
            let start = 0;
            for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
                yield Buffer.concat([...torn, chunk.subarray(start, end)]).toString('utf8');
                [torn, tornBytes, start] = [[], 0, end + 1];
            }
            torn.push(chunk.subarray(start));
            tornBytes += chunk.length - start;
            if (tornBytes > mostLineBytes)
                return;
        }
    }
    catch {
        // What is no gzip any more has no lines.
    }
    finally {
        unpacked.destroy();
        await file.close();
    }
    if (tornBytes > 0)
        yield Buffer.concat(torn).toString('utf8');
}

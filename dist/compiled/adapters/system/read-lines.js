const blockBytes = 1 << 18;
const newline = 0x0a;
/**
 * The lines of an open file, which is closed in the end. Only a newline ends a line: Node's own readers end one at
 * U+2028 as well, which JSON text may hold.
 */
export async function* readLines(file) {
    try {
        let torn = Buffer.alloc(0);
        const block = Buffer.allocUnsafe(blockBytes);
        for (;;) {
            const { bytesRead } = await file.read(block, 0, blockBytes);
            if (bytesRead === 0)
                break;
            const bytes = torn.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([torn, block.subarray(0, bytesRead)]);
            let start = 0;
            for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
                yield bytes.toString('utf8', start, end);
                start = end + 1;
            }
            // The block is written to anew, so what is torn off it is kept apart.
            torn = Buffer.from(bytes.subarray(start));
        }
        if (torn.length > 0)
            yield torn.toString('utf8');
    }
    finally {
        await file.close();
    }
}

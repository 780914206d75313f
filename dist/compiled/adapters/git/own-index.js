import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
/** Works with an index of its own, so that no other is touched: the path of a file that is not there yet. */
export async function withOwnIndex(folder, work) {
    const index = join(folder, `lanegate-index-${randomUUID()}`);
    try {
        return await work(index);
    }
    finally {
        await rm(index, { force: true });
    }
}

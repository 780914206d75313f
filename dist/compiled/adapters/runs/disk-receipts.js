import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dayMs } from '../../domain/day.js';
import { messageOf } from '../../domain/user-error.js';
/** What a model answers may change, so a receipt does not hold for ever. */
export const receiptDays = 7;
const mostKept = 50;
const mostBytes = 64 << 20;
const validDigest = /^sha256:([0-9a-f]{64})$/;
/**
 * Receipts in a folder of this machine, a file each, of which the newest fifty stay. The folder must be the user's own.
 */
export function createDiskReceipts({ folder, files, clock, log }) {
    const read = async (digest) => {
        const path = pathOf(folder, digest);
        const found = await stat(path).catch(undefinedWhereAbsent);
        if (found === undefined || clock.now() - found.mtimeMs > receiptDays * dayMs)
            return undefined;
        if (!found.isFile() || found.size > mostBytes)
            throw new Error(`${path} is too big, or no file`);
        const from = `the run of ${found.mtime.toISOString().slice(0, 16).replace('T', ' ')} UTC on this machine`;
        return { text: await readFile(path, 'utf8'), from };
    };
    return {
        async find({ digest }) {
            try {
                const receipt = await read(digest);
                return receipt === undefined ? [] : [receipt];
            }
            catch (error) {
                log.info(`receipts of earlier runs are not used: ${messageOf(error)}`);
                return [];
            }
        },
        async keep({ digest, text }) {
            try {
                await files.write(pathOf(folder, digest), text);
                await dropOld(folder);
            }
            catch (error) {
                log.info(`the receipt of this run is not kept: ${messageOf(error)}`);
            }
        },
    };
}
function undefinedWhereAbsent(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
function pathOf(folder, digest) {
    const [, name] = validDigest.exec(digest) ?? [];
    if (name === undefined)
        throw new Error(`${digest} is not a digest`);
    return join(folder, `${name}.json`);
}
async function dropOld(folder) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const dated = await Promise.all(names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })));
    const old = dated.sort((one, other) => other.at - one.at).slice(mostKept);
    await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

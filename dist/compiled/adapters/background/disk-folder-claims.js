import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
import { isRunning, systemProcesses } from './process-table.js';
/** The process that holds a folder. */
const Owner = z.object({ pid: z.number().int().positive(), born: z.string() });
const prefix = 'owner-';
/**
 * Claims by files in the folder, each of which names a process of this machine. Whoever claims writes its own first and
 * looks for others then, so that of two who claim at once at least one sees the other; both may, and neither gets it.
 */
export const createDiskFolderClaims = (files) => ({
    async whileHeld(folder, work) {
        const name = `${prefix}${randomUUID()}`;
        const path = join(folder, name);
        const own = (await systemProcesses.own()) ?? { pid: process.pid, born: '' };
        await files.write(path, JSON.stringify(own));
        try {
            const other = await livingOwner(folder, name);
            if (other !== undefined)
                throw isTaken(folder, other);
            return await work();
        }
        finally {
            await rm(path, { force: true });
        }
    },
});
const isTaken = (folder, { pid }) => new UserError(`process ${pid} of this machine works in this folder`, {
    place: { path: folder },
    hint: 'wait until it ends or stop it, or name another folder',
});
/** Another process that lives and claims the folder; the claims of the dead are removed. */
async function livingOwner(folder, ownName) {
    const others = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name !== ownName);
    for (const path of others.map((name) => join(folder, name))) {
        const owner = await ownerIn(path);
        if (owner !== undefined && (await isRunning(owner)))
            return owner;
        await rm(path, { force: true });
    }
    return undefined;
}
/** A file that is no claim names nobody. */
async function ownerIn(path) {
    try {
        return Owner.parse(JSON.parse(await readFile(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}

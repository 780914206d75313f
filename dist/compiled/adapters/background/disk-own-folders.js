import { createHash } from 'node:crypto';
import { chmod, lstat, mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { noTemporaryFiles } from '../../domain/temporary-files.js';
import { systemProcesses } from './process-table.js';
/** Folders that name the process they are of, so that whoever comes later knows which of them nobody needs any more. */
export const diskOwnFolders = (processes) => ({
    make: async (parent, prefix) => {
        const own = await processes.own();
        if (own === undefined)
            return newFolder(parent, prefix);
        const ours = `${prefix}${await placeOfProcesses()}-`;
        await removeOfTheDead(parent, ours, processes);
        return newFolder(parent, `${ours}${own.pid}-${Buffer.from(own.born).toString('hex')}-`);
    },
    remove: removeFolder,
});
/** Those of this machine. */
export const systemOwnFolders = diskOwnFolders(systemProcesses);
const newFolder = (parent, prefix) => mkdtemp(join(parent, prefix)).catch((error) => {
    throw noTemporaryFiles(parent, error);
});
/** Some package managers make folders that even their owner cannot write to. */
async function removeFolder(folder) {
    const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await remove().catch(async () => {
        await makeWritable(folder);
        await remove();
    });
}
async function makeWritable(folder) {
    await chmod(folder, 0o700);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await makeWritable(join(folder, entry.name));
    }
}
/** Containers may share a folder, and none of them sees the processes of another. */
async function placeOfProcesses() {
    const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
    return createHash('sha256').update(`${hostname()} ${namespace}`).digest('hex').slice(0, 12);
}
/** What cannot be removed is left to whoever can: a run must not fail for what another left. */
async function removeOfTheDead(parent, ours, processes) {
    const names = await readdir(parent).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(ours))) {
        const owner = ownerIn(name.slice(ours.length));
        if (owner === undefined || (await processes.isRunning(owner)))
            continue;
        const folder = join(parent, name);
        if (await isOwnFolder(folder))
            await removeFolder(folder).catch(() => undefined);
    }
}
function ownerIn(rest) {
    const [, pid, born] = /^(\d+)-([0-9a-f]+)-[^-]+$/.exec(rest) ?? [];
    if (pid === undefined || born === undefined)
        return undefined;
    return { pid: Number(pid), born: Buffer.from(born, 'hex').toString('utf8') };
}
/** Others may put there what they like, such as a link to a folder of ours. */
async function isOwnFolder(path) {
    const found = await lstat(path).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}

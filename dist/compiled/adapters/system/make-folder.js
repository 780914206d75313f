import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
/**
 * Makes a folder and all above it. Node's own recursion never ends where the system lets nobody make one, as in
 * `/proc`.
 */
export async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = dirname(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await mkdir(path);
    }
    catch (error) {
        // Another process may have made it in the meantime.
        if (!(await isFolder(path)))
            throw error;
    }
}
async function isFolder(path) {
    try {
        return (await stat(path)).isDirectory();
    }
    catch {
        return false;
    }
}

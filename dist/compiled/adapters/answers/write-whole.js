import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
/** Appears with all of its bytes or not at all. */
export async function writeWhole(path, content) {
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
}

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
import { writeError } from '../../domain/write-error.js';
import type { FolderClaims } from '../../ports/folder-claims.js';
import { isRunning, systemProcesses } from './process-table.js';

/** The process that holds a folder. */
const Owner = z.object({ pid: z.number().int().positive(), born: z.string() });
type Owner = z.infer<typeof Owner>;

const prefix = 'owner-';

/**
 * Claims by files in the folder, each of which names a process of this machine. Whoever claims writes its own first and
 * looks for others then, so that of two who claim at once at least one sees the other; both may, and neither gets it.
 */
export const diskFolderClaims: FolderClaims = {
  async whileHeld(folder, work) {
    const name = `${prefix}${randomUUID()}`;
    const claim = new DiskFolderClaim(join(folder, name));
    await claim.write((await systemProcesses.own()) ?? { pid: process.pid, born: '' });
    const other = await livingOwner(folder, name);
    if (other === undefined) return await work().finally(() => claim.release());
    await claim.release();
    throw new UserError(`process ${other.pid} of this machine works in this folder`, {
      place: { path: folder },
      hint: 'wait until it ends or stop it, or name another folder',
    });
  },
};

class DiskFolderClaim {
  constructor(private readonly path: string) {}

  /** Whoever sees the file sees it whole. */
  async write(owner: Owner): Promise<void> {
    const folder = dirname(this.path);
    const draft = join(folder, `.${randomUUID()}.tmp`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(draft, JSON.stringify(owner));
      await rename(draft, this.path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw writeError(this.path, error);
    }
  }

  release(): Promise<void> {
    return rm(this.path, { force: true });
  }
}

/** Another process that lives and claims the folder; the claims of the dead are removed. */
async function livingOwner(folder: string, ownName: string): Promise<Owner | undefined> {
  const others = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name !== ownName);
  for (const path of others.map((name) => join(folder, name))) {
    const owner = await ownerIn(path);
    if (owner !== undefined && (await isRunning(owner))) return owner;
    await rm(path, { force: true });
  }
  return undefined;
}

/** A file that is no claim names nobody. */
async function ownerIn(path: string): Promise<Owner | undefined> {
  try {
    return Owner.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

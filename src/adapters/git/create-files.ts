import { lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from '../../domain/artifacts/repository-path.js';
import { errorCodeOf } from '../../domain/error-code.js';
import { failedWriteOf } from '../../domain/failed-write.js';
import { messageOf, UserError } from '../../domain/user-error.js';
import type { NewFile } from '../../ports/checkout.js';
import { isMissingFile } from './is-missing-file.js';

/** Undoes one step; the steps are undone from the last to the first. */
type Undo = () => Promise<void>;

/**
 * Makes files below a folder, all or none, over nothing that exists and through no link. Throws `UserError` at the path
 * that stands in the way.
 */
export async function createFiles(root: string, files: readonly NewFile[]): Promise<void> {
  const undo: Undo[] = [];
  try {
    for (const file of files) await createFile(root, file, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {});
    throw error;
  }
}

async function createFile(root: string, { path, text }: NewFile, undo: Undo[]): Promise<void> {
  if (!isInside(path)) throw new UserError('this path leads out of the repository', { place: { path } });
  await makeFolders(root, path, undo);
  const file = join(root, path);
  try {
    // `x` neither overwrites a file nor follows a link that lies there.
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') throw new UserError('this file is there already', { place: { path } });
    await rm(file, { force: true }).catch(() => undefined);
    throw cannotBe('this file cannot be written', path, error);
  }
  undo.push(() => rm(file, { force: true }));
}

async function makeFolders(root: string, path: string, undo: Undo[]): Promise<void> {
  const names = path.split('/').slice(0, -1);
  for (let count = 1; count <= names.length; count += 1) {
    const within = names.slice(0, count).join('/');
    const folder = join(root, within);
    const found = await lstat(folder).catch((error: unknown) => {
      if (isMissingFile(error)) return undefined;
      throw error;
    });
    if (found !== undefined && !found.isDirectory()) {
      throw new UserError('this is a file or a link, and no folder to write to', {
        place: { path: within },
        hint: 'nothing was written; take it out of the way and run this again',
      });
    }
    if (found !== undefined) continue;
    await mkdir(folder).catch((cause: unknown) => {
      throw cannotBe('this folder cannot be made', within, cause);
    });
    undo.push(() => rmdir(folder));
  }
}

const cannotBe = (what: string, path: string, cause: unknown): UserError =>
  new UserError(`${what}: ${failedWriteOf(cause)?.reason ?? messageOf(cause)}`, {
    place: { path },
    hint: 'nothing was written; make room or mend that, and run this again',
    cause,
  });

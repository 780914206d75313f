import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../ports/files.js';
import { openJournal } from './journal.js';

/** The files of the disk. */
export const systemFiles: Files = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isNoFile(error)) return undefined;
      throw error;
    }
  },

  async write(path, text) {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    // Only a rename within one file system replaces a file in one step.
    const draft = join(folder, `.${randomUUID()}.tmp`);
    try {
      await writeFile(draft, text);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },

  async append(path) {
    await mkdir(dirname(path), { recursive: true });
    return openJournal(await open(path, 'a+'));
  },
};

/** A path that leads through a file, not a folder, names no file either. */
const isNoFile = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

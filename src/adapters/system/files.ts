import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCodeOf } from '../../domain/error-code.js';
import { writeError } from '../../domain/failed-write.js';
import type { Files } from '../../ports/files.js';
import { openJournal } from './journal.js';
import { makeFolder } from './make-folder.js';
import { readPackedLines } from './packed-lines.js';
import { readLines } from './read-lines.js';
import { notRegular, readRegularFile, strictText } from './read-strictly.js';

/** The files of the disk. */
export const systemFiles: Files = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isNoFile(error)) return undefined;
      throw errorCodeOf(error) === 'EISDIR' ? notRegular(path) : error;
    }
  },

  async readStrictly(path) {
    try {
      return strictText(path, await readRegularFile(path));
    } catch (error) {
      if (isNoFile(error)) return undefined;
      throw error;
    }
  },

  async lines(path) {
    try {
      const file = await open(path);
      return path.endsWith('.gz') ? readPackedLines(file) : readLines(file);
    } catch (error) {
      if (isNoFile(error)) return undefined;
      throw error;
    }
  },

  async folders(path) {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
    } catch (error) {
      if (isNoFile(error)) return [];
      throw error;
    }
  },

  async write(path, text) {
    const folder = dirname(path);
    // Only a rename within one file system replaces a file in one step.
    const draft = join(folder, `.${randomUUID()}.tmp`);
    try {
      await makeFolder(folder);
      await writeFile(draft, typeof text === 'string' ? text : inBlocks(text));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw writeError(path, error);
    }
  },

  async append(path) {
    try {
      await makeFolder(dirname(path));
      return await openJournal(await open(path, 'a+'), (cause) => writeError(path, cause));
    } catch (error) {
      throw writeError(path, error);
    }
  },
};

const blockCharacters = 65_536;

/** Pieces put together to blocks, so that each takes one write. */
async function* inBlocks(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < blockCharacters) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** A path that leads through a file, not a folder, names no file either. */
const isNoFile = (error: unknown): boolean => errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENOTDIR';

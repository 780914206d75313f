import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { findNotUtf8, notUtf8Error } from '../../domain/artifacts/not-utf8.js';
import { errorCodeOf } from '../../domain/error-code.js';
import { UserError } from '../../domain/user-error.js';

/** The bytes of a regular file; nothing else is waited for. */
export async function readRegularFile(path: string): Promise<Buffer> {
  // Opening a pipe without this flag waits until somebody writes to it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw isSocket(error) ? notRegular(path) : error;
  });
  try {
    if (!(await file.stat()).isFile()) throw notRegular(path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Bytes as text, without their byte order mark. */
export function strictText(path: string, bytes: Buffer): string {
  const wrong = findNotUtf8(bytes);
  if (wrong !== undefined) throw notUtf8Error(path, wrong);
  return bytes.toString('utf8').replace(/^\ufeff/u, '');
}

const isSocket = (error: unknown): boolean => errorCodeOf(error) === 'ENXIO';

/** Why what lies at a path is not read. */
export const notRegular = (path: string): UserError =>
  new UserError('this is a folder, a pipe, a socket or a device, and must be a file', {
    place: { path },
    hint: 'put a regular file in its place',
  });

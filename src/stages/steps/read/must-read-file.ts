import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';

/** The text of a file that the user names; a `UserError` where there is none. */
export async function mustReadFile(files: Files, path: string): Promise<string> {
  const text = await files.read(path);
  if (text === undefined) throw new UserError('there is no such file', { place: { path } });
  return text;
}
